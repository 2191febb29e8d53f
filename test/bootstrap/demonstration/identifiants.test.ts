import { expect } from 'chai';
import { ibanDe, particulierDe, siretDe } from '../../../src/bootstrap/demonstration/identifiants.ts';
import { MOT_DE_PASSE, PERSONNES } from '../../../src/bootstrap/demonstration/personnes.ts';
import { lireCourriel } from '../../../src/kernel/domain/Courriel.ts';
import { ZxcvbnEvaluation } from '../../../src/modules/comptes/adapters/securite/ZxcvbnEvaluation.ts';
import {
  indicesDe,
  normaliserMotDePasse,
  SCORE_MIN,
  verifierForme,
} from '../../../src/modules/comptes/domain/politiqueDeMotDePasse.ts';
import { lireIdentifiant } from '../../../src/modules/structures/domain/structure/IdentifiantStructure.ts';

const RANGS = Array.from({ length: 300 }, (_, rang) => rang * 37);

describe('identifiants de démonstration', () => {
  it('ont leurs clés justes, et sont différents les uns des autres', () => {
    for (const fabrique of [siretDe, ibanDe, particulierDe]) {
      expect(new Set(RANGS.map(fabrique)), fabrique.name).to.have.lengthOf(RANGS.length);
    }
  });

  it('sont acceptés comme des identifiants de structures', () => {
    for (const rang of RANGS) {
      expect(lireIdentifiant('SIRET', siretDe(rang))?.valeur).to.equal(siretDe(rang));
      expect(lireIdentifiant('PARTICULIER', particulierDe(rang))?.valeur).to.equal(particulierDe(rang));
    }
  });
});

describe('personnes de démonstration', () => {
  it('ont chacune une adresse valable', () => {
    const courriels = PERSONNES.map(({ courriel }) => lireCourriel(courriel));
    expect(courriels).not.to.include(undefined);
    expect(new Set(courriels)).to.have.lengthOf(PERSONNES.length);
  });

  it('ont un mot de passe que la politique accepte', async () => {
    const evaluation = new ZxcvbnEvaluation();
    for (const { courriel: adresse, nom, prenom } of PERSONNES) {
      const courriel = lireCourriel(adresse)!;
      verifierForme(normaliserMotDePasse(MOT_DE_PASSE), { courriel, nom, prenom });
      const score = await evaluation.evaluer(MOT_DE_PASSE, indicesDe({ courriel, nom, prenom }));
      expect(score, adresse).to.be.at.least(SCORE_MIN);
    }
  });
});
