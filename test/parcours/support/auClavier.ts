import { expect } from 'chai';
import type { Personne } from './Personne.ts';

const TOUCHES_AU_PLUS = 120;

interface Focus {
  readonly nom: string;
  readonly visible: boolean;
}

/** The button of the calendar stands in the shadow of its field, where no style can be read. */
const FOCUS = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent;
  const montre = (un) => [null, '::before', '::after'].some((partie) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(un, partie);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  const calendrier = element.type === 'date' && !element.matches(':focus');
  const voisins = [element, element.nextElementSibling].filter(Boolean);
  return { nom: label.replace(/\\s+/g, ' ').replace(/ \\*$/, '').trim(), visible: voisins.some(montre) || calendrier };
})()`;

/** Goes there by the Tab key alone; every stop on the way shows where the focus is. */
export const allerAuClavier = async (personne: Personne, nom: string | RegExp): Promise<void> => {
  const { page } = personne.visitor;
  const vus: string[] = [];
  for (let touche = 0; touche < TOUCHES_AU_PLUS; touche += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate<Focus>(FOCUS);
    expect(focus.visible, `the focus is seen on « ${focus.nom} » of ${personne.chemin}`).to.equal(true);
    if (typeof nom === 'string' ? focus.nom === nom : nom.test(focus.nom)) return;
    vus.push(focus.nom);
  }
  throw new Error(`Tab never reaches ${String(nom)}, but: ${vus.join(' | ')}`);
};

export const taper = async (personne: Personne, champ: string, texte: string): Promise<void> => {
  await allerAuClavier(personne, champ);
  await personne.visitor.page.keyboard.type(texte);
};

/** Enter on what has the focus, which leads to another page. */
export const valider = (personne: Personne): Promise<void> =>
  personne.visitor.leave(() => personne.visitor.page.keyboard.press('Enter'));
