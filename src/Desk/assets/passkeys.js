// Asks the device for a passkey and sends it with the form in which the button stands.
const show = (part, visible) => { part.hidden = !visible; };

async function ask(field, form) {
  const token = form.querySelector('input[name="formulier"]');
  const answer = await fetch(field.dataset.options, {
    method: 'POST',
    body: new URLSearchParams({ [token.name]: token.value }),
  });
  if (answer.redirected) {
    // A fresh proof of who it is comes first; the page for that leads back here.
    location.assign(answer.url);
    return null;
  }
  if (!answer.ok) throw new Error(`The options were refused: ${answer.status}.`);
  const options = await answer.json();
  return field.dataset.passkey === 'make'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const field of document.querySelectorAll('input[data-passkey]')) {
  if (!globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) break;
  const form = field.form;
  const button = form.querySelector('button');
  const failure = form.querySelector('.error');
  show(button.parentElement, true);
  button.addEventListener('click', async () => {
    show(failure, false);
    button.disabled = true;
    try {
      const passkey = await ask(field, form);
      if (!passkey) return;
      field.value = JSON.stringify(passkey.toJSON());
      form.submit();
    } catch (fault) {
      console.warn(fault);
      show(failure, true);
    } finally {
      button.disabled = false;
    }
  });
}
