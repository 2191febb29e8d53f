import { annoncer } from './annoncer.ts';
import { textes } from './textes.ts';

const RANG = '__n__';
const NUMERO = '__numero__';

const numeroter = (ligne: HTMLElement, rang: number): void => {
  const remplacer = (texte: string): string =>
    texte.replaceAll(RANG, String(rang)).replaceAll(NUMERO, String(rang + 1));
  for (const element of [ligne, ...ligne.querySelectorAll('*')]) {
    for (const attribut of element.attributes) attribut.value = remplacer(attribut.value);
  }
  const textesDeLigne = document.createTreeWalker(ligne, NodeFilter.SHOW_TEXT);
  while (textesDeLigne.nextNode()) {
    const noeud = textesDeLigne.currentNode;
    noeud.nodeValue = remplacer(noeud.nodeValue ?? '');
  }
};

/** The number that is read, in the title of the line and in the name of its button. */
const montrerLeNumero = (ligne: HTMLElement, numero: number): void => {
  for (const texte of ligne.querySelectorAll('legend, [data-ligne-retirer] .govuk-visually-hidden')) {
    texte.textContent = texte.textContent.replace(/\d+/, String(numero));
  }
};

const premierChamp = (ligne: Element | null | undefined): HTMLElement | null | undefined =>
  ligne?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea');

/**
 * Adds and removes the lines of a form without a round trip. A line is cloned from the `<template>`, whose fields are
 * numbered `__n__` and titles `__numero__`. Lists with the same `data-lignes` share one numbering. Ranks of removed lines
 * are not used again: the server reads them in order, and so are the numbers that are shown.
 */
export const lines = (zone: HTMLElement): void => {
  const liste = zone.querySelector('[data-lignes-liste]');
  const modele = zone.querySelector<HTMLTemplateElement>('template[data-lignes-modele]');
  const ajout = zone.querySelector<HTMLElement>('[data-lignes-ajouter]');
  if (!liste || !modele || !ajout) return;

  const suite = `[data-lignes="${CSS.escape(zone.dataset.lignes ?? '')}"] [data-ligne]`;
  const lignes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(suite)];
  const rangSuivant = (): number => Math.max(-1, ...lignes().map(({ dataset }) => Number(dataset.ligne))) + 1;
  const renumeroter = (): void => {
    const parRang = lignes().sort((a, b) => Number(a.dataset.ligne) - Number(b.dataset.ligne));
    for (const [position, ligne] of parRang.entries()) montrerLeNumero(ligne, position + 1);
  };
  const signaler = (phrase: string): void => {
    liste.dispatchEvent(new Event('input', { bubbles: true }));
    annoncer(phrase);
  };

  ajout.addEventListener('click', (event) => {
    event.preventDefault();
    const copie = modele.content.cloneNode(true) as DocumentFragment;
    const ligne = copie.querySelector<HTMLElement>('[data-ligne]');
    if (!ligne) return;
    numeroter(ligne, rangSuivant());
    liste.append(ligne);
    renumeroter();
    ligne.dispatchEvent(new CustomEvent('cp:ajout', { bubbles: true }));
    premierChamp(ligne)?.focus();
    signaler(textes.ligneAjoutee);
  });

  liste.addEventListener('click', (event) => {
    const bouton = event.target instanceof Element ? event.target.closest('[data-ligne-retirer]') : null;
    const ligne = bouton?.closest<HTMLElement>('[data-ligne]');
    if (!ligne) return;
    event.preventDefault();
    const voisine = ligne.nextElementSibling ?? ligne.previousElementSibling;
    ligne.remove();
    renumeroter();
    (premierChamp(voisine) ?? ajout).focus();
    signaler(textes.ligneRetiree);
  });
};
