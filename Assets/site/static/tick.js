// Ticks many: a range with shift, the whole page, none; says how many.
const boxes = () => [...document.querySelectorAll("form.picking .tick input")];
let last = null;

function count() {
  const form = document.querySelector("form.picking");
  if (!form) return;
  const held = form.querySelectorAll("input.held").length;
  const number = boxes().filter((box) => box.checked).length + held;
  const tally = form.querySelector(".tally");
  if (tally) tally.textContent = number ? `${number} ${tally.dataset.said}` : "";
  form.classList.toggle("has-ticks", number > 0);
  const ticking = form.querySelector(".ticking");
  if (ticking) ticking.hidden = false;
}

document.addEventListener("click", (event) => {
  const box = event.target;
  if (box.matches?.("form.picking .tick input")) {
    const all = boxes();
    const [from, to] = [all.indexOf(last), all.indexOf(box)];
    if (event.shiftKey && from >= 0) {
      for (const other of all.slice(Math.min(from, to), Math.max(from, to) + 1)) {
        other.checked = box.checked;
      }
    }
    last = box;
    count();
  }
  const many = box.closest?.("[data-tick]");
  if (many) {
    for (const other of boxes()) other.checked = many.dataset.tick === "all";
    if (many.dataset.tick === "none") {
      for (const held of document.querySelectorAll("input.held")) held.remove();
    }
    count();
  }
});
document.addEventListener("change", (event) => {
  if (event.target.matches?.("form.picking .tick input")) count();
});
document.addEventListener("swapped", count);
count();
