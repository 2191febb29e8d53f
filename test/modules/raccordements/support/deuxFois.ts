import { expect } from 'chai';
import { htmlFaults } from '../../../support/htmlFaults.ts';
import { texteDe, type Visite } from '../../structures/support/visite.ts';

/** The number drawn with the form of this page that sends to `action`. */
export const envoiDe = async (visite: Visite, chemin: string, action = chemin): Promise<string> => {
  const { text } = await visite.lire(chemin).expect(200);
  const forme = new RegExp(`<form[^>]*action="${action}"[\\s\\S]*?</form>`).exec(text)?.[0] ?? '';
  return /name="envoi" value="([^"]+)"/.exec(forme)?.[1] ?? '';
};

/** Sends the form as who loads the page of a secret again does, and gives the page of the first time. */
export const deuxFois = async (visite: Visite, chemin: string, champs: object): Promise<string> => {
  const premiere = await visite.envoyer(chemin, champs);
  expect([chemin, premiere.status]).to.deep.equal([chemin, 200]);
  const seconde = await visite.envoyer(chemin, champs);
  expect([chemin, seconde.status]).to.deep.equal([chemin, 409]);
  expect(texteDe(seconde.text)).to.include('Demande déjà faite').and.include('renouvelez-le');
  expect(await htmlFaults(seconde.text)).to.deep.equal([]);
  return premiere.text;
};
