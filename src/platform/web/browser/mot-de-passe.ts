import { annoncer } from './annoncer.ts';
import { textes } from './textes.ts';

export const motDePasse = (enveloppe: HTMLElement): void => {
  const champ = enveloppe.querySelector('input');
  const bouton = enveloppe.querySelector('button');
  if (!champ || !bouton) return;

  const montrer = (visible: boolean): void => {
    const mots = visible ? textes.masquer : textes.afficher;
    champ.type = visible ? 'text' : 'password';
    bouton.textContent = mots.court;
    bouton.setAttribute('aria-label', mots.long);
  };

  bouton.hidden = false;
  bouton.addEventListener('click', () => {
    const visible = champ.type === 'password';
    montrer(visible);
    annoncer(visible ? textes.masquer.annonce : textes.afficher.annonce);
  });
  champ.form?.addEventListener('submit', () => montrer(false));
};
