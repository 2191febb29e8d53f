import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import { comptesFacade } from '../../../../src/modules/comptes/index.ts';
import { structuresFacade, type StructuresFacade } from '../../../../src/modules/structures/index.ts';
import { nextId } from '../../../support/doubles.ts';
import type { TestApp } from '../../../support/testApp.ts';

export const MOT_DE_PASSE = 'girafe violette sur un tandem';

type Agent = ReturnType<TestApp['agent']>;

/** Somebody signed in, in front of the pages. */
export class Visite {
  private constructor(
    private readonly agent: Agent,
    readonly utilisateurId: number,
    readonly courriel: string,
  ) {}

  static ouvrir(app: TestApp, prenom = 'Camille', langue: 'fr' | 'en' = 'fr'): Promise<Visite> {
    return Visite.entrer(app, { prenom, langue, support: false });
  }

  static ouvrirSupport(app: TestApp, prenom = 'Sacha', langue: 'fr' | 'en' = 'fr'): Promise<Visite> {
    return Visite.entrer(app, { prenom, langue, support: true });
  }

  private static async entrer(
    app: TestApp,
    personne: { readonly prenom: string; readonly langue: 'fr' | 'en'; readonly support: boolean },
  ): Promise<Visite> {
    const courriel = `visite${nextId()}@exemple.fr`;
    const comptes = app.container.get(comptesFacade);
    const identite = { courriel, nom: 'Martin', ...personne };
    const utilisateurId = await comptes.creerActif({ ...identite, motDePasse: MOT_DE_PASSE });
    const agent = app.agent();
    await agent.post('/connexion').type('form').send({ courriel, motDePasse: MOT_DE_PASSE }).expect(303);
    return new Visite(agent, utilisateurId, courriel);
  }

  lire(chemin: string): request.Test {
    return this.agent.get(chemin);
  }

  /** The text of a page that answers 200, without its markup and with plain spaces. */
  async page(chemin: string): Promise<string> {
    return texteDe((await this.lire(chemin).expect(200)).text);
  }

  async envoyer(chemin: string, champs: object = {}): Promise<request.Response> {
    const { text } = await this.lire('/mon-compte/rattachements');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    return this.agent
      .post(chemin)
      .type('form')
      .send({ _csrf, envoi: randomUUID(), ...champs });
  }

  /** A form with one file, its fields before it as in the page. */
  async televerser(
    chemin: string,
    champs: Readonly<Record<string, string>>,
    fichier: { readonly nom: string; readonly contenu: Buffer } | null,
  ): Promise<request.Response> {
    const { text } = await this.lire('/mon-compte/rattachements');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const requete = this.agent.post(chemin).field('_csrf', _csrf);
    for (const [champ, valeur] of Object.entries(champs)) void requete.field(champ, valeur);
    if (fichier) void requete.attach('fichier', fichier.contenu, fichier.nom);
    return requete;
  }
}

export const texteDe = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ');

export const facadeDe = (app: TestApp): StructuresFacade => app.container.get(structuresFacade);
