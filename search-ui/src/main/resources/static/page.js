// What pages do better with a script. Without it nothing is missing but these.
"use strict";

for (const place of document.querySelectorAll("[data-copy]")) {
  place.hidden = false;
  place.addEventListener("click", async (event) => {
    event.preventDefault();
    await copy(place.dataset.copy);
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
