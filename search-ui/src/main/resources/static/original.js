// The original, drawn at the hit by pdf.js: the page, and on it what was asked for. Everything else
// on the page is the server's; another page is fetched whole, and its parts are put in place.
"use strict";

const view = document.getElementById("view");
const desk = view.querySelector(".desk");
const paper = view.querySelector(".paper");
const live = document.getElementById("live");
const words = view.dataset;
const SIZES = [1, 1.25, 1.5, 2, 3];
const MOST_POINTS = 16e6;

let pdfjs;
let file;
let size = 0;
let marks = [];
let now = -1;
let turn = 0;

function say(text) { live.textContent = text; }

function read() { return document.getElementById("read"); }

async function open() {
  view.classList.add("begun");
  read().open = false;
  wait();
  try {
    pdfjs = await import(words.pdfjs);
    pdfjs.GlobalWorkerOptions.workerSrc = words.worker;
    // Only what the page needs is fetched, and nothing is compiled in the browser.
    file = await pdfjs.getDocument({
      url: words.file, disableAutoFetch: true, disableStream: true, isEvalSupported: false,
      useWasm: false, wasmUrl: words.codecs, standardFontDataUrl: words.fonts, cMapUrl: words.cmaps,
      enableXfa: false, verbosity: 0,
    }).promise;
  } catch {
    fail();
    return;
  }
  await draw(location.hash.startsWith("#m") || read().querySelector("mark") ? 0 : -1);
}

function wait() {
  const line = document.createElement("p");
  line.className = "waiting";
  line.textContent = words.loading;
  paper.replaceChildren(line);
}

function fail() {
  view.hidden = true;
  read().open = true;
  say(words.failed);
}

// Draws the page that the text is of. The mark of that number is shown; the last one for -2.
async function draw(first) {
  const mine = ++turn;
  const number = Number(read().dataset.page);
  try {
    const page = await file.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: desk.clientWidth / plain.width * SIZES[size] });
    const sheet = await sheetOf(page, viewport);
    const layer = await layerOf(page, viewport);
    const boxes = await boxesOf(plain);
    if (mine !== turn) return;
    paper.style.width = viewport.width + "px";
    paper.style.height = viewport.height + "px";
    paper.style.setProperty("--total-scale-factor", viewport.scale);
    paper.style.setProperty("--scale-round-x", "1px");
    paper.style.setProperty("--scale-round-y", "1px");
    paper.classList.add("drawn");
    paper.replaceChildren(sheet, layer.element, boxes.element);
    marks = boxes.marks.length ? boxes.marks : layer.marks;
  } catch {
    if (mine === turn) fail();
    return;
  }
  now = -1;
  const asked = read().querySelectorAll("mark").length > 0;
  read().open = asked && !marks.length;
  say([read().dataset.place, asked && !marks.length ? words.unmarked : ""].filter(Boolean).join(". "));
  if (marks.length && first !== -1) go(first === -2 ? marks.length - 1 : first, false);
  view.dataset.drawn = number;
}

async function sheetOf(page, viewport) {
  const canvas = document.createElement("canvas");
  const points = viewport.width * viewport.height;
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_POINTS / points));
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  await page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] }).promise;
  return canvas;
}

// The letters of the page, unseen over its picture, and the marks among them.
async function layerOf(page, viewport) {
  const element = document.createElement("div");
  element.className = "layer";
  const layer = new pdfjs.TextLayer({ textContentSource: inItsFonts(await page.getTextContent()), container: element, viewport });
  await layer.render();
  const found = locate(layer.textContentItemsStr);
  const pieces = new Map();
  for (const [index, places] of found.entries()) {
    for (const place of places) {
      if (!pieces.has(place.item)) pieces.set(place.item, []);
      pieces.get(place.item).push({ ...place, index });
    }
  }
  const groups = found.map(() => []);
  for (const [item, places] of pieces) {
    const span = layer.textDivs[item];
    const text = span.textContent;
    const parts = [];
    let at = 0;
    for (const place of places.sort((a, b) => a.from - b.from)) {
      if (place.from < at) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(place.from, place.to);
      parts.push(text.slice(at, place.from), mark);
      groups[place.index].push(mark);
      at = place.to;
    }
    span.replaceChildren(...parts, text.slice(at));
  }
  return { element, marks: groups.filter(it => it.length) };
}

// The letters have their widths from the font that drew them, which the page's picture has loaded under
// its own name; in any other, the marks would stand beside the words.
function inItsFonts(content) {
  const styles = {};
  for (const [name, style] of Object.entries(content.styles)) {
    styles[name] = { ...style, fontFamily: `"${name}", ${style.fontFamily}` };
  }
  return { ...content, styles };
}

// The marks on a scanned page, where the OCR saw the words.
async function boxesOf(plain) {
  const element = document.createElement("div");
  element.className = "boxes";
  const address = read().dataset.words;
  if (!address || !forms().length) return { element, marks: [] };
  const answer = await fetch(address);
  if (!answer.ok) return { element, marks: [] };
  const scan = await answer.json();
  const share = (part, whole) => 100 * part / whole + "%";
  const groups = locate(scan.words.map(it => it.text)).map(places => places.map(place => {
    const word = scan.words[place.item];
    const one = word.width / word.text.length;
    const mark = document.createElement("mark");
    mark.style.left = share(word.x + one * place.from, scan.width);
    mark.style.top = share(word.y, scan.height);
    mark.style.width = share(one * (place.to - place.from), scan.width);
    mark.style.height = share(word.height, scan.height);
    element.append(mark);
    return mark;
  }));
  return { element, marks: groups };
}

// What is marked in the text of the page.
function forms() {
  return [...new Set([...read().querySelectorAll("mark")].map(it => it.textContent))];
}

// Letters and digits alone, each with its place: a word may be broken over lines, spaced out, or
// written with other signs between its parts than in the text that was read.
function letters(items) {
  const all = [];
  items.forEach((text, item) => {
    let start = true;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at];
      if (/\p{M}/u.test(sign) && all.length) {
        const last = all.at(-1);
        last.letter = (last.letter + sign).normalize("NFC");
        last.end = at + 1;
        continue;
      }
      const plain = sign.normalize("NFKC").toLowerCase();
      for (const letter of plain) {
        if (/[\p{L}\p{N}§]/u.test(letter)) {
          all.push({ letter, item, at, end: at + 1, start });
          start = false;
        } else if (sign !== "\u00ad") {
          start = true;
        }
      }
    }
  });
  return all;
}

// Where those forms stand, as whole words: for each place the stretches of the items it covers.
function locate(items) {
  const all = letters(items);
  const text = all.map(it => it.letter[0]).join("");
  const found = [];
  for (const form of forms()) {
    const wanted = letters([form]).map(it => it.letter[0]).join("");
    if (!wanted) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const after = all[at + wanted.length];
      if (!all[at].start || (after && !after.start)) continue;
      const places = [];
      for (const it of all.slice(at, at + wanted.length)) {
        const last = places.at(-1);
        if (last && last.item === it.item) last.to = it.end;
        else places.push({ item: it.item, from: it.at, to: it.end });
      }
      found.push({ at, places });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(it => it.places);
}

function go(index, aloud = true) {
  marks[now]?.forEach(it => it.classList.remove("now"));
  now = index;
  marks[now].forEach(it => it.classList.add("now"));
  marks[now][0].scrollIntoView({ block: "center", inline: "nearest" });
  if (aloud) say(words.markOf.replace("{0}", now + 1).replace("{1}", marks.length));
}

// Another page of the same original.
async function show(url, first, remember = true) {
  const answer = await fetch(url);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok || !page.getElementById("read")) {
    location.assign(url);
    return;
  }
  page.getElementById("read").open = false;
  const control = document.activeElement?.closest("[data-turn], [data-mark]");
  const name = control && Object.entries(control.dataset).map(([key, value]) => `[data-${key}="${value}"]`)[0];
  for (const id of ["about", "turn", "read"]) {
    document.getElementById(id).replaceWith(page.getElementById(id));
  }
  document.title = page.title;
  document.querySelector(".find [name=page]").value = read().dataset.page;
  document.querySelector(".language").replaceWith(page.querySelector(".language"));
  if (name) (document.querySelector(`#turn ${name}`) ?? desk).focus({ preventScroll: true });
  if (remember) history.pushState(null, "", url);
  await draw(first);
}

function step(direction) {
  const next = now + (direction === "next" ? 1 : -1);
  const link = document.querySelector(`[data-mark="${direction}"]`);
  if (marks[next]) {
    go(next);
  } else if (link) {
    const url = new URL(link.href);
    const here = url.searchParams.get("page") === read().dataset.page;
    const edge = direction === "next" ? 0 : -2;
    if (here && marks.length) go(edge === 0 ? 0 : marks.length - 1);
    else show(url.pathname + url.search, edge);
  }
}

function zoom(by) {
  const next = Math.min(SIZES.length - 1, Math.max(0, size + by));
  if (next === size) return;
  size = next;
  const kept = now;
  draw(kept).then(() => say(words.zoomed.replace("{0}", SIZES[size] * 100)));
}

document.addEventListener("click", event => {
  if (!file || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.target.closest("[data-turn], [data-mark], [data-zoom]");
  if (!link) return;
  event.preventDefault();
  if (link.dataset.zoom) zoom(Number(link.dataset.zoom));
  else if (link.dataset.mark) step(link.dataset.mark);
  else show(link.getAttribute("href"), 0);
});

// Single keys work on the page alone, so that they are nobody's trap elsewhere.
desk.addEventListener("keydown", event => {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const wide = desk.scrollWidth > desk.clientWidth;
  const page = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
  const link = page && !wide && document.querySelector(`#turn [data-turn="${page}"]`);
  if (link) link.click();
  else if (event.key === "n") step("next");
  else if (event.key === "p") step("previous");
  else if (event.key === "+") zoom(1);
  else if (event.key === "-") zoom(-1);
  else return;
  event.preventDefault();
});

window.addEventListener("popstate", () => show(location.pathname + location.search, 0, false));

let width = 0;
new ResizeObserver(() => {
  const changed = width && Math.abs(width - desk.clientWidth) > 8;
  width = desk.clientWidth;
  if (changed && file) draw(now);
}).observe(desk);

open();
