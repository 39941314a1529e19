/* The deck of the benchmarks in plain C: Cairo, Pango and librsvg straight to one PDF, one thread.
 * Usage: cards DECK.tsv ICON.svg OUT.pdf [TIMES] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cairo-pdf.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

#define MM (72.0 / 25.4)
#define PER_SHEET 9

static void rounded(cairo_t *cr, double x, double y, double w, double h, double r) {
  const double quarter = 1.5707963267948966;
  cairo_new_sub_path(cr);
  cairo_arc(cr, x + w - r, y + r, r, -quarter, 0);
  cairo_arc(cr, x + w - r, y + h - r, r, 0, quarter);
  cairo_arc(cr, x + r, y + h - r, r, quarter, 2 * quarter);
  cairo_arc(cr, x + r, y + r, r, 2 * quarter, 3 * quarter);
  cairo_close_path(cr);
}

static PangoLayout *layout(PangoContext *context, double size, PangoWeight weight, double width) {
  PangoLayout *made = pango_layout_new(context);
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, "Lato");
  pango_font_description_set_weight(font, weight);
  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  pango_layout_set_font_description(made, font);
  pango_font_description_free(font);
  pango_layout_set_width(made, (int)(width * MM * PANGO_SCALE));
  pango_layout_set_wrap(made, PANGO_WRAP_WORD_CHAR);
  return made;
}

static PangoContext *context_of(cairo_t *cr) {
  PangoContext *context = pango_cairo_create_context(cr);
  pango_cairo_context_set_resolution(context, 72);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string("fr"));
  return context;
}

/* One surface for each place of a sheet: painted twice on a page, a surface is written twice. */
static void read_icons(const char *file, cairo_surface_t *icons[PER_SHEET]) {
  RsvgHandle *handle = rsvg_handle_new_from_file(file, NULL);
  if (!handle) exit(1);
  RsvgRectangle place = {0, 0, 10 * MM, 10 * MM};
  cairo_rectangle_t extent = {0, 0, 10 * MM, 10 * MM};
  for (int slot = 0; slot < PER_SHEET; slot++) {
    icons[slot] = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extent);
    cairo_t *cr = cairo_create(icons[slot]);
    rsvg_handle_render_document(handle, cr, &place, NULL);
    cairo_destroy(cr);
  }
  g_object_unref(handle);
}

static void card(cairo_t *cr, cairo_surface_t *icon, PangoLayout *title, PangoLayout *body) {
  rounded(cr, 1.5 * MM, 1.5 * MM, 60 * MM, 85 * MM, 3 * MM);
  cairo_set_source_rgb(cr, 0x0b / 255.0, 0x6e / 255.0, 0x4f / 255.0);
  cairo_set_line_width(cr, 0.6 * MM);
  cairo_stroke(cr);
  cairo_set_source_surface(cr, icon, 48.5 * MM, 4.5 * MM);
  cairo_paint(cr);
  cairo_set_source_rgb(cr, 0x08 / 255.0, 0x3b / 255.0, 0x4c / 255.0);
  cairo_move_to(cr, 5 * MM, 5 * MM);
  pango_cairo_show_layout(cr, title);
  cairo_set_source_rgb(cr, 0, 0, 0);
  cairo_move_to(cr, 5 * MM, 20 * MM);
  pango_cairo_show_layout(cr, body);
}

int main(int count, char **words) {
  if (count < 4) return 2;
  int times = count > 4 ? atoi(words[4]) : 1;
  cairo_surface_t *icons[PER_SHEET];
  read_icons(words[2], icons);
  cairo_surface_t *pdf = cairo_pdf_surface_create(words[3], 210 * MM, 297 * MM);
  cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, "Jeu de cartes");
  cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, "2024-01-01T00:00:00Z");
  cairo_t *cr = cairo_create(pdf);
  PangoContext *context = context_of(cr);
  PangoLayout *title = layout(context, 12, PANGO_WEIGHT_BOLD, 41);
  PangoLayout *body = layout(context, 9.5, PANGO_WEIGHT_NORMAL, 53);
  int drawn = 0;
  for (int time = 0; time < times; time++) {
    FILE *deck = fopen(words[1], "rb");
    char *line = NULL;
    size_t room = 0;
    if (!deck) return 1;
    while (getline(&line, &room, deck) > 0) {
      char *tab = strchr(line, '\t');
      if (!tab) continue;
      *tab = 0;
      tab[1 + strcspn(tab + 1, "\n")] = 0;
      int slot = drawn % PER_SHEET;
      if (slot == 0 && drawn > 0) cairo_show_page(cr);
      drawn++;
      pango_layout_set_text(title, line, -1);
      pango_layout_set_text(body, tab + 1, -1);
      cairo_save(cr);
      cairo_translate(cr, (10.5 + slot % 3 * 63) * MM, (16.5 + slot / 3 * 88) * MM);
      card(cr, icons[slot], title, body);
      cairo_restore(cr);
    }
    free(line);
    fclose(deck);
  }
  cairo_show_page(cr);
  cairo_destroy(cr);
  cairo_surface_finish(pdf);
  return cairo_surface_status(pdf) != CAIRO_STATUS_SUCCESS;
}
