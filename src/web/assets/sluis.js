// What the browser adds to pages that already work. After htmx has put a new work sheet in place: say what it says, and
// put the focus where reading goes on. When the gateway fails: say so, and leave the page as it was.
const failure = document.getElementById('storing');
const status = document.getElementById('melding');

document.addEventListener('htmx:after:swap', ({ detail }) => {
  const failed = detail.ctx.response.raw.status >= 500; // then nothing was replaced
  failure.hidden = !failed;
  if (failed) return;
  keepUrlInLanguageLinks();
  const heading = document.querySelector('#problemen-kop, #uitkomst');
  if (heading === null) return;
  status.textContent = heading.textContent;
  if (detail.ctx.sourceElement.matches('form')) heading.focus();
});

document.addEventListener('htmx:error', () => {
  failure.hidden = false; // no answer at all
});

function keepUrlInLanguageLinks() {
  for (const link of document.querySelectorAll('a[data-taal]')) {
    const url = new URL(location.href);
    url.searchParams.set('taal', link.dataset.taal);
    link.href = url.pathname + url.search;
  }
}

// What folds out of the header lies over the page: it closes when somebody goes on elsewhere, and with Escape.
const unfolded = () => document.querySelector('details[name="kop"][open]');

for (const going of ['click', 'focusin']) {
  document.addEventListener(going, ({ target }) => {
    const open = unfolded();
    if (open !== null && !open.contains(target)) open.open = false;
  });
}

document.addEventListener('keydown', ({ key }) => {
  const open = key === 'Escape' ? unfolded() : null;
  if (open === null) return;
  open.open = false;
  open.querySelector('summary').focus();
});
