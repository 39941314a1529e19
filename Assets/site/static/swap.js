// Answers a form or a link inside the page: the same route, the same page, its main part put in
// the place of ours. What was typed, ticked, focused and scrolled stays.

const parse = (text) => new DOMParser().parseFromString(text, "text/html");

/** Tells people who do not see the page what changed. */
export function announce(words) {
  const live = document.getElementById("live");
  if (live) live.textContent = words;
}

/** Says a fault above the page without taking anything away from it. */
function complain(words) {
  document.querySelector("main > .complaint")?.remove();
  const said = document.createElement("p");
  said.className = "refused complaint";
  said.role = "alert";
  said.textContent = words;
  document.querySelector("main").prepend(said);
}

const key = (field) => field.id || `${field.form?.getAttribute("action")} ${field.name}`;
const typed = (field) =>
  field.matches("textarea, input:not([type=hidden], [type=checkbox], [type=radio])")
  && field.value !== field.defaultValue;

/** What someone is in the middle of, but for the form they just sent. */
function remember(sent) {
  const fields = [...document.querySelectorAll("main :is(input, textarea)")];
  const active = document.activeElement;
  return {
    words: new Map(
      fields.filter((field) => field.form !== sent && typed(field))
        .map((field) => [key(field), field.value])),
    ticks: sent?.method === "post" ? new Set() : new Set(
      fields.filter((field) => field.name === "chosen" && field.checked)
        .map((field) => field.value)),
    focus: active && active !== document.body ? key(active) : "",
    selection: active?.selectionStart ?? null,
    top: window.scrollY,
    list: document.querySelector(".listed")?.scrollTop ?? 0,
    reader: document.querySelector(".reader")?.scrollTop ?? 0,
  };
}

function restore(kept, isOtherReader) {
  for (const field of document.querySelectorAll("main :is(input, textarea)")) {
    if (kept.words.has(key(field))) field.value = kept.words.get(key(field));
    if (field.name === "chosen" && kept.ticks.delete(field.value)) field.checked = true;
  }
  // Ticks live across filters: what is not shown any more stays chosen.
  const form = document.querySelector("form.picking");
  for (const value of form ? kept.ticks : []) {
    const held = document.createElement("input");
    [held.type, held.name, held.value, held.className] = ["hidden", "chosen", value, "held"];
    form.append(held);
  }
  window.scrollTo({ top: kept.top, behavior: "instant" });
  const list = document.querySelector(".listed");
  if (list) list.scrollTop = kept.list;
  const reader = document.querySelector(".reader");
  if (reader && !isOtherReader) reader.scrollTop = kept.reader;
}

function refocus(kept, wanted) {
  const fields = [...document.querySelectorAll("main :is(input, textarea, select, button, a)")];
  const field = wanted ? document.querySelector(wanted)
    : fields.find((field) => kept.focus && key(field) === kept.focus);
  if (!field?.checkVisibility()) {
    document.querySelector("main > .done")?.focus({ preventScroll: true });
    return;
  }
  field.focus({ preventScroll: true });
  if (kept.selection !== null && field.setSelectionRange && field.type !== "checkbox") {
    try { field.setSelectionRange(kept.selection, kept.selection); } catch { /* No text there. */ }
  }
}

const bare = (address) => {
  const url = new URL(address, location.href);
  url.searchParams.delete("done");
  return url.pathname + url.search;
};

/** Puts a page that came in the place of ours. */
function show(page, address, { sent = null, focus = "", push = false } = {}) {
  const kept = remember(sent);
  const before = document.querySelector(".reader .ref")?.textContent;
  document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
  const rail = page.querySelector(".side nav");
  if (rail) document.querySelector(".side nav")?.replaceWith(document.adoptNode(rail));
  document.title = page.title;
  const place = bare(address);
  if (push && place !== location.pathname + location.search) {
    history.pushState({ swap: true }, "", place);
  } else {
    history.replaceState({ swap: true }, "", place);
  }
  restore(kept, before !== document.querySelector(".reader .ref")?.textContent);
  refocus(kept, focus);
  const done = document.querySelector("main > .done p, main [role=status]");
  announce(done?.textContent ?? "");
  document.dispatchEvent(new Event("swapped"));
}

let asked = 0;

/** Asks for a page and shows it; of several asked at once, the last one. */
export async function go(address, options = {}) {
  const turn = ++asked;
  const main = document.querySelector("main");
  main.ariaBusy = "true";
  try {
    const answer = await fetch(address, {
      method: options.body ? "POST" : "GET", body: options.body,
      signal: AbortSignal.timeout(20000),
    });
    const page = parse(await answer.text());
    if (turn !== asked && !options.body) return;
    if (answer.redirected && !page.querySelector(".side")) { location.assign(answer.url); return; }
    if (!page.querySelector("main h1")) throw new Error(answer.status);
    const fault = page.querySelector("main > .fault-said");
    if (fault && answer.status >= 400) { complain(fault.textContent.trim()); return; }
    show(page, answer.url, options);
  } catch {
    complain(document.body.dataset.network);
  } finally {
    main.ariaBusy = "false";
    document.querySelector("main").ariaBusy = "false";
  }
}

const busy = new WeakSet();

async function send(form, button) {
  if (busy.has(form)) return;
  busy.add(form);
  const words = new URLSearchParams(new FormData(form, button));
  const action = button?.getAttribute("formaction") ?? form.getAttribute("action");
  const focus = button?.matches(".near button")
    ? `.near button[aria-label=${JSON.stringify(button.ariaLabel)}]` : "";
  await go(action, { body: words, sent: form, focus: form.dataset.focus ?? focus });
  busy.delete(form);
}

/** A form that asks to read, as the address it leads to. */
const question = (form) => {
  const pairs = [...new FormData(form)].filter(([, value]) => value !== "");
  return form.getAttribute("action") + (pairs.length ? "?" + new URLSearchParams(pairs) : "");
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-swap]") || event.submitter?.matches("[formaction='/cards']")) return;
  event.preventDefault();
  if (form.method === "post") send(form, event.submitter);
  else go(question(form), { push: true });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-swap]");
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || event.button !== 0 || !isPlain || event.defaultPrevented) return;
  event.preventDefault();
  if (link.matches(".opens")) choose(link.closest(".voice"));
  const focus = link.matches(".opens") && !matchMedia("(max-width: 59.99rem)").matches
    ? ".opens[aria-current]" : "";
  go(link.href, { push: true, focus });
});

/** Shows at once which row is opened, before its words come. */
function choose(row) {
  for (const other of document.querySelectorAll(".voice.open")) other.classList.remove("open");
  row?.classList.add("open");
}

let waiting;
document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form.filters[data-swap]");
  if (!form) return;
  clearTimeout(waiting);
  const isTyped = event.target.matches("input");
  waiting = setTimeout(() => go(question(form)), isTyped ? 120 : 0);
});

// A whole row leads to its words, but for what does something else in it.
document.addEventListener("click", (event) => {
  const row = event.target.closest?.(".picked");
  if (!row || event.target.closest("a, button, label, input") || getSelection()?.toString()) return;
  row.querySelector("a.opens")?.click();
});

// ⏎ keeps; a line of its own asks for shift.
document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("textarea[data-enter]")) return;
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (event.target.value.trim()) event.target.form.requestSubmit();
});

history.replaceState({ ...history.state, swap: true }, "");
window.addEventListener("popstate", (event) => {
  if (event.state?.swap) go(location.href);
});
document.documentElement.classList.add("quick");
