import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { champsDe } from '../../../../src/platform/api/documentation/champsDe.ts';
import { schemaDeLaReponse, schemaDuCorps } from '../../../../src/platform/api/documentation/openApi.ts';
import { remarquesDeRedocly } from '../support/remarquesDeRedocly.ts';
import { unServiceDEssai } from '../support/unServiceDEssai.ts';

describe('Le document OpenAPI', () => {
  it('passe le contrôle de redocly sans une remarque', async function () {
    this.timeout(60_000);

    expect(await remarquesDeRedocly([unServiceDEssai])).to.eql([]);
  });

  it('n’exige aucun champ à l’entrée', () => {
    expect(JSON.stringify(schemaDuCorps(unServiceDEssai))).not.to.include('"required"');
  });

  it('décrit l’enveloppe et tous les champs rendus, et n’en admet pas d’autre', () => {
    const valide = new Ajv2020({ formats: { int32: true } }).compile(schemaDeLaReponse(unServiceDEssai));
    const parametresRetour = { pageCourante: 1, pages: 1, nbResultatsParPage: 10, total: 1 };
    const reponse = {
      codeRetour: 0,
      libelle: 'TRA_MSG_00.000',
      listeEssais: [{ idEssai: 1, libelle: null, montant: 12.35 }],
      parametresRetour,
    };

    expect(valide(reponse), JSON.stringify(valide.errors)).to.equal(true);
    expect(valide({ ...reponse, codeRetour: '0' })).to.equal(false);
    expect(valide({ ...reponse, surprise: 1 })).to.equal(false);
  });

  it('se lit champ par champ, les imbriqués sous leur chemin', () => {
    expect(
      champsDe(schemaDuCorps(unServiceDEssai)).map(({ nom, type }) => `${nom} ${type}`),
    ).to.include.members([
      'idEssai integer',
      'criteres object',
      'criteres.depuis string (date)',
      'criteres.montantMin number',
      'parametres.triSens string',
    ]);
    expect(champsDe(schemaDeLaReponse(unServiceDEssai)).map(({ nom }) => nom)).to.include.members([
      'codeRetour',
      'listeEssais',
      'listeEssais[].montant',
    ]);
  });
});
