import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { structuresFacade } from '../../../src/modules/structures/index.ts';
import type { Dialect } from '../../../src/platform/knex/Dialect.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { testApp, type TestApp } from '../../support/testApp.ts';
import { ValidateurOpenApi } from '../../support/ValidateurOpenApi.ts';
import { PartenaireDeMemoires } from '../../modules/memoires/support/partenaireDeMemoires.ts';
import { unPartenaire, type Partenaire } from '../../modules/raccordements/support/unPartenaire.ts';
import { AJOUTS } from '../shapes/AJOUTS.ts';
import { FormesOfficielles } from '../shapes/FormesOfficielles.ts';
import { envoyer, type Envoi, type Recu } from './envoyer.ts';

export type Corps = Readonly<Record<string, unknown>>;

/** What was answered, and its JSON where it is some. */
export interface Reponse extends Recu {
  readonly corps: Corps;
}

export interface ServeurDeClients {
  readonly produit: TestApp;
  readonly url: string;
  /** Fills the product: a prestataire who deposits, and the Tribunal judiciaire de Lyon who receives. */
  readonly prestataire: PartenaireDeMemoires;
  readonly juridiction: PartenaireDeMemoires;
  /** The four secrets of a program of a structure. */
  raccorder(structureId: number): Promise<Partenaire>;
  /** A call over the network, whose answer is checked against our document and against the official one. */
  envoyer(envoi: Envoi): Promise<Reponse>;
}

/** The product listens for the tests of the `describe` that calls. */
export const serveurDeClients = (dialect: Dialect = 'sqlite'): (() => ServeurDeClients) => {
  const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
  let serveur: Server | undefined;
  let ouvert: ServeurDeClients | undefined;

  before(async function () {
    this.timeout(90_000);
    const { app, container } = produit();
    serveur = createServer(app);
    const url = await ecouter(serveur);
    await container.get(structuresFacade).chargerReference();
    const validateur = new ValidateurOpenApi(container.getAll(platform.apiRoutes).flat());
    ouvert = {
      produit: produit(),
      url,
      prestataire: await PartenaireDeMemoires.deposant(produit()),
      juridiction: await PartenaireDeMemoires.juridiction(produit(), 'TJ-LYON'),
      raccorder: (structureId) => unPartenaire(produit(), structureId),
      envoyer: async (envoi) => {
        const recu = await envoyer(url, envoi);
        const corps = lireJson(recu);
        if (envoi.chemin.startsWith('/cpro/')) verifier(validateur, envoi.chemin, recu.status, corps);
        return { ...recu, corps };
      },
    };
  });
  after(() => serveur?.close());
  return () => {
    if (!ouvert) throw new Error('the product listens while the tests of its describe run, not before');
    return ouvert;
  };
};

const formes = new FormesOfficielles();

const verifier = (validateur: ValidateurOpenApi, chemin: string, status: number, corps: Corps): void => {
  expect(validateur.faute({ chemin, status, corps }), 'our own document').to.equal(undefined);
  if (status !== 200) return;
  const fautes = formes.fautes(chemin, corps).filter((faute) => !AJOUTS.includes(`${chemin} ${faute}`));
  expect(fautes, `official shape of ${chemin}`).to.deep.equal([]);
};

const ecouter = (serveur: Server): Promise<string> =>
  new Promise((resolve) => {
    serveur.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(serveur.address() as AddressInfo).port}`),
    );
  });

const lireJson = ({ texte, entetes }: Recu): Corps => {
  expect(String(entetes['content-type'])).to.match(/^application\/json/);
  return JSON.parse(texte) as Corps;
};
