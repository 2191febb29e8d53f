import { textes } from './textes.ts';

const REPOS = 2_000;
const PREMIER_ESSAI = 2_000;
const DERNIER_ESSAI = 60_000;
const DELAI_RESEAU = 20_000;
const JETON = 'input[type="hidden"][name="_csrf"]';

type Etat = 'modifie' | 'en-cours' | 'enregistre' | 'echec' | 'conflit';

interface Enregistre {
  readonly version: number;
  readonly enregistreA: string;
  /** Texts of the page that follow the draft, by the value of `data-resume`. */
  readonly resume?: Readonly<Record<string, string>>;
}

/**
 * Posts the draft to `data-autosave` after a rest or when a field is left. One request at a time; the version that
 * comes back goes in every `version` field, so that the next save, or the person's own, is not taken for a conflict.
 */
export const autosave = (element: HTMLElement): void => {
  const formulaire = element as HTMLFormElement;
  const adresse = formulaire.dataset.autosave ?? '';
  const temoin = document.querySelector<HTMLElement>('[data-autosave-etat]');
  let modifications = 0;
  let gardees = 0;
  let attente = PREMIER_ESSAI;
  let minuteur: ReturnType<typeof setTimeout> | undefined;
  let enVol: Promise<void> | undefined;
  let arrete = false;

  const dire = (
    etat: Etat,
    texte: string,
    lien?: { readonly href: string; readonly libelle: string },
  ): void => {
    if (!temoin) return;
    temoin.dataset.etat = etat;
    temoin.textContent = texte;
    if (!lien) return;
    const ancre = Object.assign(document.createElement('a'), { href: lien.href, textContent: lien.libelle });
    ancre.className = 'govuk-link';
    temoin.append(' ', ancre);
  };

  const programmer = (delai: number): void => {
    clearTimeout(minuteur);
    minuteur = setTimeout(() => void enregistrer(), delai);
  };

  const corps = (): URLSearchParams => {
    const parametres = new URLSearchParams();
    for (const [nom, valeur] of new FormData(formulaire)) {
      if (typeof valeur === 'string') parametres.append(nom, valeur);
    }
    return parametres;
  };

  const recevoir = ({ version, enregistreA, resume = {} }: Enregistre): void => {
    for (const champ of document.querySelectorAll<HTMLInputElement>('input[type="hidden"][name="version"]')) {
      champ.value = String(version);
    }
    for (const [nom, texte] of Object.entries(resume)) {
      for (const cible of document.querySelectorAll(`[data-resume="${CSS.escape(nom)}"]`))
        cible.textContent = texte;
    }
    dire('enregistre', textes.enregistreA(enregistreA));
  };

  const reessayer = (phrase: string): void => {
    dire('echec', phrase);
    programmer(attente);
    attente = Math.min(attente * 2, DERNIER_ESSAI);
  };

  /** After another sign-in the forms of this page bear the token of a session that is over; the page served now has the new one. */
  const reprendreLeJeton = async (): Promise<boolean> => {
    const reponse = await fetch(location.href, { redirect: 'manual' }).catch(() => undefined);
    if (!reponse?.ok) return false;
    const page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
    const jeton = page.querySelector<HTMLInputElement>(JETON)?.value;
    const champs = document.querySelectorAll<HTMLInputElement>(JETON);
    if (jeton === undefined || [...champs].every(({ value }) => value === jeton)) return false;
    for (const champ of champs) champ.value = jeton;
    return true;
  };

  const envoyer = async (): Promise<void> => {
    const vues = modifications;
    dire('en-cours', textes.enregistrementEnCours);
    const reponse = await fetch(adresse, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: corps(),
      redirect: 'manual',
      signal: AbortSignal.timeout(DELAI_RESEAU),
    }).catch(() => undefined);

    if (reponse?.ok) {
      gardees = vues;
      attente = PREMIER_ESSAI;
      recevoir((await reponse.json()) as Enregistre);
      if (modifications > gardees) programmer(REPOS);
      return;
    }
    if (reponse?.status === 409) {
      arrete = true;
      dire('conflit', textes.conflit, { href: location.href, libelle: textes.recharger });
      return;
    }
    if (reponse && (reponse.status === 401 || reponse.status === 403 || reponse.type === 'opaqueredirect')) {
      if (await reprendreLeJeton()) programmer(0);
      else reessayer(textes.session);
      return;
    }
    if (reponse && reponse.status < 500) {
      dire('echec', textes.refuse);
      return;
    }
    reessayer(textes.horsLigne(Math.round(attente / 1000)));
  };

  const enregistrer = async (): Promise<void> => {
    clearTimeout(minuteur);
    if (arrete || enVol || modifications === gardees) return;
    enVol = envoyer();
    await enVol;
    enVol = undefined;
  };

  const noter = (): void => {
    modifications += 1;
    if (arrete) return;
    if (!enVol) dire('modifie', textes.modifie);
    programmer(REPOS);
  };

  const deposer = (event: SubmitEvent): void => {
    clearTimeout(minuteur);
    if (enVol) {
      event.preventDefault();
      void enVol.then(() => formulaire.requestSubmit(event.submitter));
      return;
    }
    arrete = true;
    gardees = modifications;
  };

  formulaire.addEventListener('input', noter);
  formulaire.addEventListener('change', noter);
  formulaire.addEventListener('focusout', () => void enregistrer());
  formulaire.addEventListener('submit', deposer);
  window.addEventListener('focus', () => void enregistrer());
  window.addEventListener('beforeunload', (event) => {
    if (modifications > gardees || enVol) event.preventDefault();
  });
  window.addEventListener('pageshow', () => {
    arrete = false;
  });
};
