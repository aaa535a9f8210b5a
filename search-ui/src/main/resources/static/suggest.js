// What is being typed goes on: the box as a combobox with a list below it, by the keys and names of
// the ARIA Authoring Practices. Without this script the box is a box.
"use strict";

const WAIT = 120; // milliseconds between a key and a question
const SHORTEST = 2;
const MOST_OF_A_KIND = 3;
const LONGEST = 80; // signs of an offer: titles can be three lines long

for (const box of document.querySelectorAll("[data-suggest]")) {
  complete(box);
}

// Cut after a whole word.
function shortened(text) {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/, "") + " …";
}

function complete(box) {
  const words = box.dataset;
  const list = document.createElement("ul");
  let timer = 0;
  let request = null;
  let asked = "";
  let chosen = -1;

  list.id = box.id + "-list";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.list);
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  box.addEventListener("input", (event) => {
    if (!event.isComposing) {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    }
  });
  box.addEventListener("keydown", key);
  box.addEventListener("blur", close);
  box.form.addEventListener("submit", close);
  window.addEventListener("pagehide", close);
  // The box must not lose the focus before the click is there.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      follow(option.suggestion);
    }
  });

  async function ask() {
    const typed = box.value.trim();
    request?.abort();
    if (typed.length < SHORTEST) {
      close();
      return;
    }
    const own = new AbortController();
    request = own;
    asked = typed;
    try {
      const answer = await fetch(words.suggest + "?size=20&q=" + encodeURIComponent(typed), { signal: own.signal });
      const found = answer.ok ? (await answer.json()).suggestions : [];
      if (own === request && document.activeElement === box) {
        show(found);
      }
    } catch {
      // Nobody answers, and the box works without; or another question took its place, which goes on.
      if (own === request) {
        close();
      }
    }
  }

  function show(found) {
    const kinds = {};
    const shown = found.filter((it) => (kinds[it.kind] = (kinds[it.kind] ?? 0) + 1) <= MOST_OF_A_KIND);
    list.replaceChildren(...shown.map(option));
    choose(-1);
    list.hidden = shown.length === 0;
    box.setAttribute("aria-expanded", String(shown.length > 0));
    say(shown.length === 0 ? words.none : shown.length === 1 ? words.one : words.many.replace("#", shown.length));
  }

  function option(suggestion, at) {
    const item = document.createElement("li");
    const text = document.createElement("span");
    const sort = document.createElement("span");
    item.id = list.id + "-" + at;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    text.lang = "sv";
    text.className = "offer";
    text.textContent = shortened(suggestion.text);
    text.title = text.textContent === suggestion.text ? "" : suggestion.text;
    sort.className = "sort";
    sort.textContent = words[suggestion.kind];
    item.append(text, " ", sort);
    item.suggestion = suggestion;
    return item;
  }

  function choose(at) {
    chosen = at;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  function key(event) {
    const open = !list.hidden;
    const last = list.children.length - 1;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        if (asked === box.value.trim() && last >= 0) {
          reopen();
        } else {
          ask();
        }
      } else if (event.key === "ArrowDown") {
        choose(chosen === last ? -1 : chosen + 1);
      } else {
        choose(chosen < 0 ? last : chosen - 1);
      }
    } else if (event.key === "Enter" && open && chosen >= 0) {
      event.preventDefault();
      follow(list.children[chosen].suggestion);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  }

  function reopen() {
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    request = null;
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function follow(suggestion) {
    close();
    switch (suggestion.kind) {
      case "case":
        location.assign("/cases/" + encodeURIComponent(suggestion.key.replace(/[ /]/g, "-")));
        break;
      case "title":
        location.assign("/records/" + encodeURIComponent(suggestion.id));
        break;
      case "body":
        filter(suggestion.value);
        break;
      default:
        box.value = suggestion.q;
        box.form.requestSubmit();
    }
  }

  // The name was all that was typed, so the body takes the place of the question.
  function filter(body) {
    box.form.querySelectorAll("[type=hidden][name=body]").forEach((field) => field.remove());
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "body";
    field.value = body;
    box.form.append(field);
    box.value = "";
    box.form.requestSubmit();
  }
}
