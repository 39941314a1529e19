// What pages gain from a script; every one of them works without it.

const typing = (target) => target.closest("input, select, textarea, [contenteditable]");

// « / » goes to the search, as in a mail box.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const search = document.getElementById("everywhere");
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
});

// A filter chosen by pointer shows at once; by keyboard, the button remains.
for (const form of document.querySelectorAll(".filters")) {
  let pointed = false;
  form.addEventListener("pointerdown", () => (pointed = true));
  form.addEventListener("keydown", () => (pointed = false));
  form.addEventListener("change", (event) => {
    if (pointed && event.target.matches("select")) form.requestSubmit();
  });
}
