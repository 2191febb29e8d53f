import { textes } from './textes.ts';

interface Reponse {
  readonly suite?: string;
  readonly message?: string;
}

const lire = (corps: string): Reponse => {
  try {
    return JSON.parse(corps) as Reponse;
  } catch {
    return {};
  }
};

/**
 * A drop zone and the progress of the upload over a plain multipart form. The server may answer a request that
 * accepts JSON with `{ suite }`, where to go, or with an error status and `{ message }`.
 */
export const upload = (zone: HTMLElement): void => {
  const champ = zone.querySelector<HTMLInputElement>('input[type="file"]');
  const progres = zone.querySelector<HTMLProgressElement>('[data-depot-progres]');
  const etat = zone.querySelector<HTMLElement>('[data-depot-etat]');
  const invite = zone.querySelector<HTMLElement>('[data-depot-invite]');
  const formulaire = champ?.form;
  if (!champ || !progres || !etat || !invite || !formulaire) return;

  const survoler = (survol: boolean) => (event: DragEvent) => {
    event.preventDefault();
    zone.classList.toggle('cp-depot--survol', survol);
  };

  const echouer = (message: string): void => {
    progres.hidden = true;
    etat.textContent = message;
    delete formulaire.dataset.envoye;
    for (const bouton of formulaire.querySelectorAll('button')) bouton.removeAttribute('aria-disabled');
  };

  const envoyer = (event: SubmitEvent): void => {
    if (event.defaultPrevented || champ.files?.length === 0) return;
    event.preventDefault();
    if (formulaire.dataset.envoye !== undefined) return;
    formulaire.dataset.envoye = '';

    const requete = new XMLHttpRequest();
    requete.open('POST', formulaire.action);
    requete.setRequestHeader('Accept', 'application/json, text/html;q=0.5');
    progres.hidden = false;
    requete.upload.addEventListener('progress', ({ loaded, total }) => {
      const pourcent = Math.round((100 * loaded) / Math.max(1, total));
      progres.value = pourcent;
      etat.textContent = pourcent < 100 ? textes.envoi(pourcent) : textes.envoiTermine;
    });
    requete.addEventListener('error', () => echouer(textes.envoiEchoue));
    requete.addEventListener('load', () => {
      const { suite, message } = lire(requete.responseText);
      if (requete.status >= 400) echouer(message ?? textes.envoiEchoue);
      else location.assign(suite ?? requete.responseURL);
    });
    requete.send(new FormData(formulaire, event.submitter));
  };

  zone.classList.add('cp-depot--actif');
  invite.hidden = false;
  zone.addEventListener('dragover', survoler(true));
  zone.addEventListener('dragleave', survoler(false));
  zone.addEventListener('drop', (event) => {
    survoler(false)(event);
    if (!event.dataTransfer?.files.length) return;
    champ.files = event.dataTransfer.files;
    champ.dispatchEvent(new Event('change', { bubbles: true }));
  });
  champ.addEventListener('change', () => {
    etat.textContent = textes.fichiersChoisis([...(champ.files ?? [])].map(({ name }) => name));
  });
  formulaire.addEventListener('submit', envoyer);
};
