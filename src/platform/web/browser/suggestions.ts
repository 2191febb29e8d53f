import { annoncer } from './annoncer.ts';
import { textes } from './textes.ts';

const REPOS = 200;
const LONGUEUR_MIN = 2;

interface Suggestion {
  readonly valeur: string;
  readonly libelle: string;
  readonly detail?: string;
}

/** The words of the label, without the mark of a required field. */
const libelleDe = ({ labels }: HTMLInputElement): string => {
  const libelle = labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  libelle?.querySelector('[aria-hidden]')?.remove();
  return libelle?.textContent.trim() ?? '';
};

/** The combobox pattern of ARIA 1.2: the focus stays in the input, `aria-activedescendant` follows the arrows. */
export const suggestions = (zone: HTMLElement): void => {
  const champ = zone.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  const valeur = zone.querySelector<HTMLInputElement>('[data-suggestions-valeur]');
  if (!champ || !valeur) return;

  const liste = document.createElement('ul');
  let proposees: readonly Suggestion[] = [];
  let active = -1;
  let minuteur: ReturnType<typeof setTimeout> | undefined;
  let demande: AbortController | undefined;

  const optionA = (rang: number): HTMLElement | null =>
    liste.querySelector(`#${CSS.escape(`${liste.id}-${rang}`)}`);

  const activer = (rang: number): void => {
    optionA(active)?.setAttribute('aria-selected', 'false');
    active = rang;
    const option = optionA(active);
    if (!option) {
      champ.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    champ.setAttribute('aria-activedescendant', option.id);
  };

  const fermer = (): void => {
    liste.hidden = true;
    champ.setAttribute('aria-expanded', 'false');
    activer(-1);
  };

  const choisir = (rang: number): void => {
    const choix = proposees[rang];
    if (!choix) return;
    champ.value = choix.libelle;
    valeur.value = choix.valeur;
    fermer();
    valeur.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const optionDe = ({ libelle, detail }: Suggestion, rang: number): HTMLElement => {
    const option = document.createElement('li');
    option.id = `${liste.id}-${rang}`;
    option.className = 'cp-suggestions__option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.textContent = libelle;
    if (detail) {
      const complement = document.createElement('span');
      complement.className = 'cp-suggestions__detail';
      complement.textContent = detail;
      option.append(' ', complement);
    }
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => choisir(rang));
    return option;
  };

  const montrer = (nouvelles: readonly Suggestion[]): void => {
    proposees = nouvelles;
    active = -1;
    champ.removeAttribute('aria-activedescendant');
    liste.replaceChildren(...nouvelles.map(optionDe));
    liste.hidden = nouvelles.length === 0;
    champ.setAttribute('aria-expanded', String(nouvelles.length > 0));
    annoncer(textes.suggestions(nouvelles.length));
  };

  const chercher = async (): Promise<void> => {
    demande?.abort();
    demande = new AbortController();
    const adresse = new URL(zone.dataset.suggestions ?? '', location.href);
    adresse.searchParams.set('q', champ.value.trim());
    const { signal } = demande;
    const reponse = await fetch(adresse, { headers: { Accept: 'application/json' }, signal }).catch(
      () => undefined,
    );
    if (!reponse?.ok || signal.aborted) return;
    const recues = (await reponse.json()) as { readonly suggestions: readonly Suggestion[] };
    if (!signal.aborted) montrer(recues.suggestions);
  };

  const saisir = (): void => {
    valeur.value = '';
    clearTimeout(minuteur);
    if (champ.value.trim().length < LONGUEUR_MIN) {
      demande?.abort();
      fermer();
      return;
    }
    minuteur = setTimeout(() => void chercher(), REPOS);
  };

  const naviguer = (event: KeyboardEvent): void => {
    const ouverte = !liste.hidden;
    const total = proposees.length;
    if (event.key === 'ArrowDown' && !ouverte && champ.value.trim().length >= LONGUEUR_MIN) void chercher();
    else if (event.key === 'ArrowDown' && ouverte) activer((active + 1) % total);
    else if (event.key === 'ArrowUp' && ouverte) activer((active <= 0 ? total : active) - 1);
    else if (event.key === 'Enter' && ouverte && active >= 0) choisir(active);
    else if (event.key === 'Escape' && ouverte) fermer();
    else return;
    event.preventDefault();
  };

  liste.id = `${champ.id}-propositions`;
  liste.className = 'cp-suggestions__liste';
  liste.hidden = true;
  liste.setAttribute('role', 'listbox');
  liste.setAttribute('aria-label', libelleDe(champ));
  zone.append(liste);

  champ.setAttribute('role', 'combobox');
  champ.setAttribute('aria-autocomplete', 'list');
  champ.setAttribute('aria-expanded', 'false');
  champ.setAttribute('aria-controls', liste.id);
  champ.addEventListener('input', saisir);
  champ.addEventListener('keydown', naviguer);
  champ.addEventListener('blur', fermer);
  zone.querySelector<HTMLElement>('[data-suggestions-chercher]')?.setAttribute('hidden', '');
};
