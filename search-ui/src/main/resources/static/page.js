// What pages do better with a script. Without it nothing is missing but these.
"use strict";

// A server that was not told where readers reach it leaves the host out: the browser knows it.
for (const address of document.querySelectorAll("[data-address]")) {
  address.textContent = new URL(address.textContent, location.href).href;
}

// Copies the text of the element that it names, or else where it leads.
for (const place of document.querySelectorAll("[data-copy]")) {
  place.hidden = false;
  place.addEventListener("click", async (event) => {
    event.preventDefault();
    const named = document.getElementById(place.dataset.copy);
    await copy(named ? named.textContent : place.href);
    const text = place.textContent;
    place.textContent = place.dataset.copied;
    say(place.dataset.copied);
    setTimeout(() => { place.textContent = text; }, 2000);
  });
}

// The clipboard is there for pages over https and on the machine itself only.
async function copy(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch { /* not allowed: the old way */ }
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hidden";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

// For those who hear the page. It is there before anything is said: what comes with its words is not heard.
const live = document.createElement("p");
live.className = "hidden";
live.setAttribute("role", "status");
document.body.append(live);

function say(text) {
  live.textContent = text;
}

// A filter or an order chosen by a key leads to a page that differs little: the focus stays where the choice was made, and
// what came of it is said. A mouse needs neither.
const PLACE = "paragraf-place";
const choices = () => [...document.querySelectorAll("#filters a, .sorts a, .sorts strong, .pager a")];

document.addEventListener("click", (event) => {
  const link = event.target.closest("#filters a, .sorts a, .pager a");
  if (link && event.detail === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    remember(nameOf(link));
  }
});

const place = remember(null);
if (place) {
  const same = choices().find((it) => nameOf(it) === place);
  if (same) {
    same.closest("details")?.setAttribute("open", "");
    if (!same.matches("a")) {
      same.tabIndex = -1;
    }
    same.focus();
  }
  setTimeout(() => say(document.querySelector(".count")?.textContent ?? ""), 100);
}

// By its words, without the count, which has changed.
function nameOf(choice) {
  const facet = choice.closest(".facet");
  const headings = facet ? [...facet.querySelectorAll("h2, h3")].map((it) => it.textContent) : [];
  return [...headings, (choice.querySelector(".name") ?? choice).textContent].join("\n");
}

function remember(name) {
  try {
    const before = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    if (name) {
      sessionStorage.setItem(PLACE, name);
    }
    return before;
  } catch {
    return null; // not allowed: the page begins at its top, as any
  }
}
