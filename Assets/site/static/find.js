// Finds anything as one types, above every page: the answers of the page of search, shown below.
const field = document.getElementById("everywhere");
let waiting, turn = 0;

function close() {
  document.getElementById("everywhere-found")?.remove();
  if (field) field.ariaExpanded = "false";
}

async function look() {
  const now = ++turn;
  const words = field.value.trim();
  if (!words) { close(); return; }
  const answer = await fetch("/search?" + new URLSearchParams({ q: words }))
    .then((answer) => answer.text(), () => "");
  if (now !== turn || document.activeElement !== field) return;
  const page = new DOMParser().parseFromString(answer, "text/html");
  const hits = [...page.querySelectorAll(".hits > li")].filter((hit) => hit.querySelector("a.ref"));
  close();
  if (!hits.length) return;
  const menu = document.createElement("ul");
  [menu.id, menu.className] = ["everywhere-found", "found-menu"];
  menu.setAttribute("aria-label", document.body.dataset.searching);
  for (const hit of hits.slice(0, 8)) {
    const link = hit.querySelector("a.ref");
    const item = document.createElement("li");
    const way = document.createElement("a");
    way.href = link.getAttribute("href");
    const name = document.createElement("span");
    [name.className, name.textContent] = ["ref", link.textContent];
    const said = document.createElement("span");
    said.textContent = hit.querySelector("p")?.textContent ?? "";
    way.append(name, said);
    item.append(way);
    menu.append(item);
  }
  field.closest(".seek").append(menu);
  field.ariaExpanded = "true";
}

field?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, 120);
});
field?.closest(".seek").addEventListener("focusout", (event) => {
  if (!event.relatedTarget?.closest?.(".seek")) close();
});
field?.closest(".seek").addEventListener("keydown", (event) => {
  const links = [...document.querySelectorAll("#everywhere-found a")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "Escape") { close(); field.focus(); }
  if (!links.length) return;
  if (event.key === "ArrowDown") { event.preventDefault(); (links[at + 1] ?? links[0]).focus(); }
  if (event.key === "ArrowUp") { event.preventDefault(); (links[at - 1] ?? field).focus(); }
});
