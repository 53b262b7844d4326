// Puts a button at each value that copies this one value. There is no button for all: what one needs, one takes.
const said = document.getElementById('melding');

for (const place of document.querySelectorAll('[data-kopieer]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'utrecht-button utrecht-button--subtle sluis-copy';
  button.textContent = place.dataset.kopieer;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(place.querySelector('.sluis-lookup__value').textContent.trim());
    said.textContent = button.textContent;
    button.dataset.klaar = '';
  });
  place.append(button);
}
