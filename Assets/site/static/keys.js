// One key alone, outside a field, and only where they are on.
const isTyping = (at) => at.matches?.("input:not([type=checkbox], [type=radio]), textarea, select")
  || at.isContentEditable;
const rows = () => [...document.querySelectorAll(".listed .voice")];

function step(by) {
  const all = rows();
  if (!all.length) return;
  const now = all.findIndex((row) => row.classList.contains("open"));
  const at = document.activeElement?.closest?.(".voice");
  const from = now >= 0 ? now : all.indexOf(at);
  const next = all[from < 0 ? 0 : Math.max(0, Math.min(all.length - 1, from + by))];
  next.querySelector("a.opens")?.click();
  next.scrollIntoView({ block: "nearest" });
}

const current = () =>
  document.querySelector(".listed .voice.open") ?? document.activeElement?.closest?.(".voice");

const acts = {
  "/": () => document.getElementById("everywhere")?.select(),
  n: () => {
    const said = document.querySelector("#said, .hearing textarea");
    if (said) said.focus();
    else location.assign("/write/verbatim?back=" + encodeURIComponent(location.pathname));
  },
  t: () => {
    const isMany = document.querySelector("form.picking.has-ticks");
    document.getElementById(isMany ? "theme-to-add" : "reader-theme")?.focus();
  },
  j: () => step(1),
  k: () => step(-1),
  x: () => current()?.querySelector(".tick input")?.click(),
  u: () => document.querySelector(".done button, #latest form button")?.focus(),
  "?": () => document.getElementById("keys")?.togglePopover(),
};

document.addEventListener("keydown", (event) => {
  if (!document.body.hasAttribute("data-keys") || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
