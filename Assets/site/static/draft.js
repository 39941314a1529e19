// What is written at length stays in this window until it is kept, or until one leaves. Never what
// is noted of people.
const start = "etabli-draft ";
const fields = () => [...document.querySelectorAll("form[data-draft] textarea")];
const named = (field) => `${start}${field.form.dataset.draft} ${field.name}`;

/** A browser may refuse to keep anything. */
function store(work) {
  try { work(sessionStorage); } catch { /* Then nothing is kept. */ }
}
const mine = (kept) => Object.keys(kept).filter((key) => key.startsWith(start));
const read = (kept, key) => JSON.parse(kept.getItem(key) ?? "null");

function bringBack() {
  store((kept) => {
    const isDone = document.querySelector("main > .done");
    for (const key of mine(kept)) if (isDone && read(kept, key)?.isSent) kept.removeItem(key);
    for (const field of fields()) {
      const draft = read(kept, named(field));
      if (!draft || draft.isSent || field.value !== field.defaultValue) continue;
      field.value = draft.text;
    }
  });
}

document.addEventListener("input", (event) => {
  if (!event.target.matches?.("form[data-draft] textarea")) return;
  store((kept) => {
    const [key, text] = [named(event.target), event.target.value];
    if (text === event.target.defaultValue) kept.removeItem(key);
    else kept.setItem(key, JSON.stringify({ text }));
  });
});

document.addEventListener("submit", (event) => {
  const to = event.submitter?.getAttribute("formaction") ?? event.target.getAttribute("action");
  store((kept) => {
    if (to === "/leave") for (const key of mine(kept)) kept.removeItem(key);
    for (const field of fields().filter((field) => field.form === event.target)) {
      const draft = read(kept, named(field));
      if (draft) kept.setItem(named(field), JSON.stringify({ ...draft, isSent: true }));
    }
  });
});

document.addEventListener("swapped", bringBack);
bringBack();
