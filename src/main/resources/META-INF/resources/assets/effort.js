// Solves the task of /challenge (ALTCHA, proof of work) while somebody fills in the form, and puts the answer into it.
// Where this does not run, the form works all the same; the mail comes later. It says in how many seconds the form was
// filled in, too: no person needs less than two, except to mend a mistake, so it is asked the first time only.
(() => {
  const proof = document.querySelector('input[name="altcha"]');
  if (!proof || !window.crypto || !window.crypto.subtle) return;
  const form = proof.form;
  const encoder = new TextEncoder();
  let work = null;
  let shown = performance.now();

  const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  const solve = async () => {
    const answer = await fetch('/challenge', { cache: 'no-store' });
    const { algorithm, challenge, maxnumber, salt, signature } = await answer.json();
    for (let number = 0; number <= maxnumber; number++) {
      const hash = await crypto.subtle.digest(algorithm, encoder.encode(salt + number));
      if (hex(hash) === challenge) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    }
    return '';
  };

  const begin = () => (work ??= solve().catch(() => ''));

  form.addEventListener('focusin', begin, { once: true });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.elements.filled) form.elements.filled.value = Math.floor((performance.now() - shown) / 1000);
    proof.value = await begin();
    form.submit();
  });
  // Somebody who comes back to the page signs with a task of their own.
  window.addEventListener('pageshow', () => { proof.value = ''; work = null; shown = performance.now(); });
})();
