// What the browser adds to pages that already work: after htmx has put a new work sheet in place, say what it says and
// put the focus where reading goes on; and when the gateway fails, say so and leave the page as it was.
const failure = document.getElementById('storing');
const status = document.getElementById('melding');

document.addEventListener('htmx:after:swap', (event) => {
  failure.hidden = true;
  const heading = document.querySelector('#problemen-kop, #uitkomst');
  if (heading === null) return;
  status.textContent = heading.textContent;
  if (event.detail.ctx?.sourceElement?.matches('form')) heading.focus();
  keepUrlInLanguageLinks();
});

for (const name of ['htmx:error', 'htmx:response:error']) {
  document.addEventListener(name, (event) => {
    const answered = event.detail.ctx?.response?.raw?.status ?? 500;
    if (answered >= 500) failure.hidden = false;
  });
}

function keepUrlInLanguageLinks() {
  for (const link of document.querySelectorAll('a[data-taal]')) {
    const url = new URL(location.href);
    url.searchParams.set('taal', link.dataset.taal);
    link.href = url.pathname + url.search;
  }
}

// A link to a place inside a closed fold-out opens it.
if (location.hash.startsWith('#g-')) document.getElementById(location.hash.slice(1))?.setAttribute('open', '');
