import { expect } from 'chai';
import { lireSiret } from '../../../../../src/kernel/domain/Siret.ts';
import { SireneHttp } from '../../../../../src/modules/structures/adapters/insee/SireneHttp.ts';
import { FauxSirene, FERME, unEtablissement } from '../../support/fauxSirene.ts';

const SIRET = lireSiret('73282932000074')!;
const DELAI_MS = 200;
const INDISPONIBLE = { nature: 'INDISPONIBLE' };

describe('SireneHttp', () => {
  const sirene = new FauxSirene();
  let repertoire: SireneHttp;

  before(async () => {
    repertoire = new SireneHttp(await sirene.ouvrir(), 'un-jeton-secret', DELAI_MS);
  });
  after(() => sirene.fermer());

  it('lit l’établissement, et présente son jeton', async () => {
    sirene.connait(unEtablissement);
    expect(await repertoire.trouver(SIRET)).to.deep.equal({
      nature: 'TROUVE',
      etablissement: {
        siret: SIRET,
        raisonSociale: 'LABORATOIRE HERMES',
        adresse: {
          ligne1: '12 RUE DES LILAS',
          ligne2: 'BATIMENT B',
          codePostal: '69100',
          ville: 'VILLEURBANNE',
          pays: 'FR',
        },
        actif: true,
        fermeLe: null,
        siege: true,
        nonDiffusible: false,
        successeur: null,
      },
    });
    expect(sirene.appels.at(-1)).to.deep.equal({ chemin: `/siret/${SIRET}`, jeton: 'un-jeton-secret' });
  });

  it('dit l’établissement fermé, depuis quand, et qui lui succède', async () => {
    sirene.connait((siret) => unEtablissement(siret, FERME), '55208131766522');
    const reponse = await repertoire.trouver(SIRET);
    expect(reponse).to.have.property('etablissement').that.deep.includes({
      actif: false,
      fermeLe: '2025-11-30',
      successeur: '55208131766522',
    });
  });

  it('dit l’établissement fermé même quand la succession ne se lit pas', async () => {
    sirene.par((req, res) => {
      if (req.url?.startsWith('/siret/liensSuccession')) return void res.writeHead(500).end();
      res.end(JSON.stringify({ etablissement: unEtablissement(SIRET, FERME) }));
    });
    const reponse = await repertoire.trouver(SIRET);
    expect(reponse).to.have.property('etablissement').that.includes({ actif: false, successeur: null });
  });

  it('tait ce que l’entreprise ne diffuse pas', async () => {
    const tu = Object.fromEntries(
      ['numeroVoie', 'typeVoie', 'libelleVoie', 'codePostal', 'libelleCommune'].map((champ) => [
        `${champ}Etablissement`,
        '[ND]',
      ]),
    );
    sirene.connait((siret) =>
      unEtablissement(siret, {
        statutDiffusionEtablissement: 'P',
        uniteLegale: { nomUniteLegale: '[ND]', prenom1UniteLegale: '[ND]', denominationUniteLegale: null },
        adresseEtablissement: tu,
      }),
    );
    const reponse = await repertoire.trouver(SIRET);
    expect(reponse)
      .to.have.property('etablissement')
      .that.deep.includes({
        nonDiffusible: true,
        raisonSociale: null,
        adresse: { ligne1: null, ligne2: null, codePostal: null, ville: null, pays: 'FR' },
      });
  });

  it('nomme une entrepreneuse par son prénom et son nom', async () => {
    sirene.connait((siret) =>
      unEtablissement(siret, {
        uniteLegale: { nomUniteLegale: 'ROBIN', prenomUsuelUniteLegale: 'ANNE', prenom1UniteLegale: 'MARIE' },
      }),
    );
    const reponse = await repertoire.trouver(SIRET);
    expect(reponse).to.have.property('etablissement').that.includes({ raisonSociale: 'ANNE ROBIN' });
  });

  it('ne connaît pas ce que le répertoire ne connaît pas', async () => {
    sirene.par((_req, res) => void res.writeHead(404).end('{}'));
    expect(await repertoire.trouver(SIRET)).to.deep.equal({ nature: 'INCONNU' });
  });

  it('n’attend pas un répertoire lent', async () => {
    sirene.par((_req, res) => void setTimeout(() => res.end('{}'), 4 * DELAI_MS));
    const debut = performance.now();
    expect(await repertoire.trouver(SIRET)).to.deep.equal(INDISPONIBLE);
    expect(performance.now() - debut).to.be.below(3 * DELAI_MS);
  });

  it('n’attend pas un répertoire qui commence une réponse et ne la finit pas', async () => {
    sirene.par((_req, res) => void res.writeHead(200).write('{"etablissement":'));
    expect(await repertoire.trouver(SIRET)).to.deep.equal(INDISPONIBLE);
  });

  const rebuts: readonly (readonly [string, string])[] = [
    ['du HTML', '<html>Bienvenue</html>'],
    ['rien', ''],
    ['un autre JSON', '{"etablissement":{"siret":42}}'],
    ['un autre établissement', JSON.stringify({ etablissement: unEtablissement('55208131766522') })],
    ['trop', JSON.stringify({ bruit: 'x'.repeat(600_000), etablissement: unEtablissement(SIRET) })],
  ];
  for (const [nom, corps] of rebuts) {
    it(`ne se fie pas à un répertoire qui répond ${nom}`, async () => {
      sirene.par((_req, res) => void res.writeHead(200).end(corps));
      expect(await repertoire.trouver(SIRET)).to.deep.equal(INDISPONIBLE);
    });
  }

  for (const statut of [301, 401, 403, 429, 500]) {
    it(`ne se fie pas à un répertoire qui répond ${statut}`, async () => {
      sirene.par((_req, res) => void res.writeHead(statut, { location: 'http://127.0.0.1:9/' }).end());
      expect(await repertoire.trouver(SIRET)).to.deep.equal(INDISPONIBLE);
    });
  }

  it('n’attend rien d’un répertoire absent', async () => {
    expect(await new SireneHttp('http://127.0.0.1:9', undefined, DELAI_MS).trouver(SIRET)).to.deep.equal(
      INDISPONIBLE,
    );
  });
});
