/* A poster or a frieze larger than any sheet, recorded once then cut into sheets, in plain C.
 * Usage: walls poster|frieze DECK.tsv PHOTO.jpg WIDTH HEIGHT OUT.pdf; says its milliseconds. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#define MM (72.0 / 25.4)
#define MARGIN 8.0
#define OVERLAP 10.0

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static PangoLayout *layout(cairo_t *cr, const char *font, double width) {
  PangoContext *context = pango_cairo_create_context(cr);
  pango_cairo_context_set_resolution(context, 72);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context, FALSE);
  PangoLayout *made = pango_layout_new(context);
  g_object_unref(context);
  PangoFontDescription *description = pango_font_description_from_string(font);
  pango_layout_set_font_description(made, description);
  pango_font_description_free(description);
  if (width > 0) pango_layout_set_width(made, (int)(width * MM * PANGO_SCALE));
  return made;
}

static cairo_surface_t *photograph(const char *file, int width, int height) {
  FILE *read = fopen(file, "rb");
  if (!read) exit(1);
  fseek(read, 0, SEEK_END);
  long size = ftell(read);
  rewind(read);
  unsigned char *bytes = malloc(size);
  if (fread(bytes, 1, size, read) != (size_t)size) exit(1);
  fclose(read);
  cairo_surface_t *made = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  cairo_surface_set_mime_data(made, CAIRO_MIME_TYPE_JPEG, bytes, size, free, bytes);
  return made;
}

static void draw(cairo_t *cr, double width, cairo_surface_t *photo, int pixels, char **deck, int n) {
  cairo_set_source_rgb(cr, 0xf2 / 255.0, 0xed / 255.0, 0xdb / 255.0);
  cairo_paint(cr);
  cairo_save(cr);
  cairo_translate(cr, 600 * MM, 10 * MM);
  double scale = 200 * MM / pixels;
  cairo_scale(cr, scale, scale);
  cairo_set_source_surface(cr, photo, 0, 0);
  cairo_paint(cr);
  cairo_restore(cr);
  PangoLayout *title = layout(cr, "Lato Bold 120px", 0);
  pango_layout_set_text(title, "Frise du recrutement", -1);
  cairo_set_source_rgb(cr, 0, 0, 0);
  cairo_move_to(cr, 20 * MM, 10 * MM);
  pango_cairo_show_layout(cr, title);
  PangoLayout *words = layout(cr, "Lato 14px", 90);
  int columns = (int)(width / 100);
  for (int i = 0; i < n && i < columns * 10; i++) {
    double x = 10 + 100 * (i % columns), y = 100 + 18 * (i / columns);
    cairo_rectangle(cr, x * MM, y * MM, 94 * MM, 16 * MM);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_fill_preserve(cr);
    cairo_set_source_rgb(cr, 0x0b / 255.0, 0x6e / 255.0, 0x4f / 255.0);
    cairo_stroke(cr);
    cairo_set_source_rgb(cr, 0, 0, 0);
    pango_layout_set_text(words, deck[i], -1);
    cairo_move_to(cr, (x + 2) * MM, (y + 1) * MM);
    pango_cairo_show_layout(cr, words);
  }
  g_object_unref(title);
  g_object_unref(words);
}

static int cut(cairo_surface_t *drawing, double width, double height, double across, double down,
               const char *out) {
  double wide = across - 2 * MARGIN, high = down - 2 * MARGIN;
  int columns = (int)ceil((width - OVERLAP) / (wide - OVERLAP));
  int rows = (int)ceil((height - OVERLAP) / (high - OVERLAP));
  cairo_surface_t *pdf = cairo_pdf_surface_create(out, across * MM, down * MM);
  cairo_t *cr = cairo_create(pdf);
  PangoLayout *words = layout(cr, "Lato 8px", 0);
  for (int tile = 0; tile < columns * rows; tile++) {
    double x = tile % columns * (wide - OVERLAP), y = tile / columns * (high - OVERLAP);
    cairo_save(cr);
    cairo_rectangle(cr, MARGIN * MM, MARGIN * MM, wide * MM, high * MM);
    cairo_clip(cr);
    cairo_set_source_surface(cr, drawing, (MARGIN - x) * MM, (MARGIN - y) * MM);
    cairo_paint(cr);
    cairo_restore(cr);
    cairo_set_line_width(cr, 0.15 * MM);
    for (int corner = 0; corner < 4; corner++) {
      double left = corner % 2 ? across - MARGIN : MARGIN, top = corner / 2 ? down - MARGIN : MARGIN;
      cairo_move_to(cr, (left - 2) * MM, top * MM);
      cairo_rel_line_to(cr, 4 * MM, 0);
      cairo_move_to(cr, left * MM, (top - 2) * MM);
      cairo_rel_line_to(cr, 0, 4 * MM);
    }
    cairo_stroke(cr);
    char name[16];
    snprintf(name, sizeof name, "%c%d", 'A' + tile % columns, tile / columns + 1);
    pango_layout_set_text(words, name, -1);
    cairo_move_to(cr, 12 * MM, (down - MARGIN + 1) * MM);
    pango_cairo_show_layout(cr, words);
    cairo_pdf_surface_set_page_label(pdf, name);
    cairo_show_page(cr);
  }
  cairo_destroy(cr);
  cairo_surface_finish(pdf);
  return columns * rows;
}

int main(int count, char **words) {
  if (count < 7) return 2;
  char *deck[600], *line = NULL;
  size_t room = 0;
  int n = 0;
  FILE *read = fopen(words[2], "rb");
  if (!read) return 1;
  while (n < 600 && getline(&line, &room, read) > 0) {
    char *tab = strchr(line, '\t');
    if (!tab) continue;
    tab[1 + strcspn(tab + 1, "\n")] = 0;
    deck[n++] = g_utf8_substring(tab + 1, 0, 80);
  }
  int pixels = atoi(words[4]);
  int isFrieze = strcmp(words[1], "frieze") == 0;
  double width = isFrieze ? 5000 : 841, height = isFrieze ? 297 : 1189;
  double started = now(CLOCK_MONOTONIC), worked = now(CLOCK_PROCESS_CPUTIME_ID);
  cairo_surface_t *photo = photograph(words[3], pixels, atoi(words[5]));
  cairo_rectangle_t extent = {0, 0, width * MM, height * MM};
  cairo_surface_t *drawing =
      cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extent);
  cairo_t *cr = cairo_create(drawing);
  draw(cr, width, photo, pixels, deck, n);
  cairo_destroy(cr);
  int sheets = isFrieze ? cut(drawing, width, height, 420, 297, words[6])
                        : cut(drawing, width, height, 210, 297, words[6]);
  printf("{\"clock\": %.3f, \"processor\": %.3f, \"sheets\": %d}\n",
         now(CLOCK_MONOTONIC) - started, now(CLOCK_PROCESS_CPUTIME_ID) - worked, sheets);
  return 0;
}
