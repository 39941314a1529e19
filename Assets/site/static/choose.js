// Chooses among known names as one types: ⏎ takes the first that begins so, or what was typed.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The names in which a word begins so, the most used first. */
function matches(field, typed) {
  const list = document.getElementById(field.dataset.list);
  const wanted = plain(typed.trim());
  if (!list || !wanted) return [];
  const begins = (name) => plain(name).split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))
    || plain(name).startsWith(wanted);
  return [...list.options].map((option) => ({ name: option.value, count: option.label }))
    .filter(({ name }) => begins(name)).slice(0, 7);
}

const menuOf = (field) => field.parentElement.querySelector(".menu-of");

function close(field) {
  menuOf(field)?.remove();
  field.ariaExpanded = "false";
  field.removeAttribute("aria-activedescendant");
}

function mark(field, place) {
  const items = [...menuOf(field)?.children ?? []];
  items.forEach((item, at) => { item.ariaSelected = String(at === place); });
  if (items[place]) field.setAttribute("aria-activedescendant", items[place].id);
}

function open(field) {
  close(field);
  const found = matches(field, field.value);
  const words = field.value.trim();
  const isKnown = found.some(({ name }) => plain(name) === plain(words));
  if (!words) return;
  const items = [...found.map(({ name, count }) => ({ name, said: name, count }))];
  if (!isKnown) items.push({ name: words, said: `${field.dataset.new} ${words}`, count: "" });
  const menu = document.createElement("ul");
  [menu.className, menu.role, menu.id] = ["menu-of", "listbox", `${field.id}-menu`];
  items.forEach(({ name, said, count }, place) => {
    const item = document.createElement("li");
    [item.role, item.id, item.textContent] = ["option", `${field.id}-${place}`, said];
    item.dataset.name = name;
    if (count) item.dataset.count = count;
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => take(field, name));
    menu.append(item);
  });
  field.after(menu);
  field.ariaExpanded = "true";
  mark(field, 0);
}

function take(field, name) {
  field.value = name;
  close(field);
  const form = field.form;
  const button = form.querySelector("button[value=add]") ?? undefined;
  if (field.id === "reader-theme") form.dataset.focus = ".opens[aria-current]";
  form.requestSubmit(button);
}

document.addEventListener("focusin", (event) => {
  const field = event.target;
  if (!field.matches?.("input[data-choose]") || field.dataset.list) return;
  field.dataset.list = field.getAttribute("list");
  field.removeAttribute("list");
  [field.role, field.ariaExpanded, field.ariaAutoComplete] = ["combobox", "false", "list"];
  field.setAttribute("aria-controls", `${field.id}-menu`);
});
document.addEventListener("input", (event) => {
  if (event.target.matches?.("input[data-choose]")) open(event.target);
});
document.addEventListener("focusout", (event) => {
  if (event.target.matches?.("input[data-choose]")) close(event.target);
});
document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (!field.matches?.("input[data-choose]")) return;
  const items = [...menuOf(field)?.children ?? []];
  const at = items.findIndex((item) => item.ariaSelected === "true");
  if (event.key === "Enter" && items[at]) {
    event.preventDefault();
    take(field, items[at].dataset.name);
  } else if (event.key === "ArrowDown" && items.length) {
    event.preventDefault();
    mark(field, (at + 1) % items.length);
  } else if (event.key === "ArrowUp" && items.length) {
    event.preventDefault();
    mark(field, (at + items.length - 1) % items.length);
  } else if (event.key === "Escape") {
    if (items.length) { event.preventDefault(); close(field); } else field.blur();
  }
});
