// What the browser adds to the editor, which works without: every link and form is done in place, what is chosen is kept
// at once, the arrow keys walk through the table, and the focus goes where reading goes on.
const spoken = document.getElementById('melding');
const narrow = matchMedia('(width < 60rem)');
let after = { what: '', cell: '', form: '' };
let typing;

document.documentElement.classList.add('sluis-scripted');

function ask(method, url, source, event) {
  // Read when the answer comes: what failed leaves the page as it was.
  source.setAttribute('hx-status:5xx', 'swap:none push:false');
  const place = { target: '#werkblad', select: '#werkblad', swap: 'outerMorph' };
  htmx.ajax(method, url, { ...place, source, event, ...(method === 'GET' ? { push: 'true' } : {}) });
}

const openCell = () => document.querySelector('#tabel [aria-current]')?.id ?? '';

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-live]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain) return;
  event.preventDefault();
  after = { what: link.dataset.live, cell: openCell(), form: '' };
  ask('GET', link.href.split('#')[0], link);
});

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-live]');
  if (form === null) return;
  event.preventDefault();
  send(form, event);
});

function send(form, event) {
  clearTimeout(typing);
  after = { what: form.method === 'get' ? 'blad' : 'bewaard', cell: openCell(), form: form.id };
  ask(form.method.toUpperCase(), form.getAttribute('action'), form, event);
}

document.addEventListener('change', ({ target }) => {
  const form = target.form;
  if (form?.dataset.live !== 'autosave' || target.id === 'zoek') return;
  const reason = form.querySelector('#reden');
  const chosen = form.querySelector('input[type=radio]:checked');
  if (target === reason && chosen?.defaultChecked) return; // nothing was chosen yet
  if (chosen?.dataset.ruimer !== undefined && !chosen.defaultChecked && reason?.value.trim().length < 3) {
    spoken.textContent = document.getElementById('reden-hint').textContent;
    reason.focus();
    return;
  }
  send(form);
});

document.addEventListener('input', ({ target }) => {
  if (target.id !== 'zoek') return;
  clearTimeout(typing);
  typing = setTimeout(() => send(target.form), 300);
});

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'Escape' && event.target.closest('#paneel')) document.getElementById('terug')?.click();
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  const cell = event.target.closest('#tabel :is(td, th)');
  if (step === undefined || cell === null || event.target.matches('input')) return;
  const next = neighbour(cell, step);
  if (next === null) return;
  event.preventDefault();
  next.focus();
});

// The next cell with a link in that direction; what is hidden on a narrow screen cannot have the focus.
function neighbour(cell, [down, right]) {
  const rows = [...document.querySelectorAll('#tabel tr')];
  let [row, column] = [rows.indexOf(cell.parentElement) + down, cell.cellIndex + right];
  for (; rows[row] !== undefined && column >= 0; row += down, column += right) {
    const found = rows[row].cells[column];
    if (found === undefined && right !== 0) return null;
    const link = found?.querySelector('a');
    if (link && found.offsetParent !== null) return link;
  }
  return null;
}

document.addEventListener('htmx:after:swap', ({ detail }) => {
  if (detail.ctx.response.raw.status >= 500) return;
  for (const form of document.querySelectorAll('#werkblad form')) if (isDone(form)) form.reset();
  const said = document.querySelector('[data-gezegd]');
  if (said !== null) spoken.textContent = said.textContent.trim();
  const heading = document.getElementById('cel-kop');
  const refused = document.getElementById('geweigerd') ?? document.querySelector('[aria-invalid]');
  if (refused !== null) focusOn(refused);
  else if (after.what === 'paneel') focusOn(heading, 0);
  else if (after.what === 'dicht') focusOn(document.getElementById(after.cell) ?? heading);
  else if (document.activeElement === document.body) focusOn(heading);
  after = { what: '', cell: '', form: '' };
});

// Whether a form should show what the page says, and not what somebody filled in: boxes that were ticked for later and a
// comment that was not sent yet stay.
function isDone({ id }) {
  if (id === 'filter') return after.form !== id;
  if (id === 'bulk') return after.form === id;
  return id !== 'reactie' || after.form === id || after.what !== 'bewaard';
}

function focusOn(element, top) {
  if (top !== undefined) document.getElementById('paneel').scrollTop = top;
  element?.focus({ preventScroll: !narrow.matches && element.closest('#paneel') !== null });
}
