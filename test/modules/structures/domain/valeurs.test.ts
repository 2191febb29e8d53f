import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { droitsEffectifs } from '../../../../src/modules/structures/domain/espace/DroitsEspaces.ts';
import { espacesOffrables } from '../../../../src/modules/structures/domain/espace/espacesOffrables.ts';
import {
  estOuvertLe,
  ibanMasque,
} from '../../../../src/modules/structures/domain/structure/CompteBancaire.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import { lireNumeroTva } from '../../../../src/modules/structures/domain/structure/NumeroTva.ts';
import { regimeDu } from '../../../../src/modules/structures/domain/structure/RegimeFiscal.ts';
import { texteDeRecherche } from '../../../../src/kernel/domain/texteDeRecherche.ts';
import { IBAN } from '../support/uneStructure.ts';

describe('les valeurs d’une structure', () => {
  it('plie les accents, la casse et la ponctuation d’une recherche', () => {
    expect(texteDeRecherche('Tribunal judiciaire de Saint-Étienne', null, 'SŒUR')).to.equal(
      'tribunal judiciaire de saint etienne soeur',
    );
  });

  it('nomme une personne morale par sa raison sociale, une personne par son prénom et son nom', () => {
    expect(designationDe({ nature: 'MORALE', raisonSociale: 'Hermès' })).to.equal('Hermès');
    expect(designationDe({ nature: 'PHYSIQUE', nom: 'Robin', prenom: 'Antoine' })).to.equal('Antoine ROBIN');
  });

  it('tient un compte pour ouvert de son premier à son dernier jour, compris', () => {
    const compte = { du: jour('2026-01-05'), au: jour('2026-03-31') };
    const jours = ['2026-01-04', '2026-01-05', '2026-03-31', '2026-04-01'];
    expect(jours.map((un) => estOuvertLe(compte, jour(un)))).to.deep.equal([false, true, true, false]);
    expect(estOuvertLe({ ...compte, au: null }, jour('2099-01-01'))).to.equal(true);
  });

  it('cache le milieu d’un IBAN', () => {
    expect(ibanMasque(IBAN)).to.equal('FR76 •••• •••• 0189');
  });

  it('admet un numéro de TVA dont la clé est juste', () => {
    expect(lireNumeroTva('FR 44 732 829 320')).to.equal('FR44732829320');
    expect(lireNumeroTva('BE0123456749')).to.equal('BE0123456749');
    for (const faux of ['FR45732829320', 'FR4473282932', '44732829320', 'F']) {
      expect(lireNumeroTva(faux), faux).to.equal(undefined);
    }
  });

  it('donne le régime en vigueur un jour', () => {
    const regimes = [
      { code: 'COSP', du: jour('2024-01-01') },
      { code: 'OPTION', du: jour('2026-01-01') },
    ] as const;
    expect(regimeDu(regimes, jour('2023-12-31'))).to.equal(null);
    expect(regimeDu(regimes, jour('2025-12-31'))?.code).to.equal('COSP');
    expect(regimeDu(regimes, jour('2026-01-01'))?.code).to.equal('OPTION');
  });

  it('n’offre les engagements qu’à l’expertise technique, et rien du prestataire à une juridiction', () => {
    expect(espacesOffrables({ publique: false, engagements: false })).to.not.include('ENGAGEMENTS');
    expect(espacesOffrables({ publique: false, engagements: true })).to.include('ENGAGEMENTS');
    expect(espacesOffrables({ publique: true, engagements: false })).to.deep.equal([
      'MEMOIRES_RECUS',
      'TAXATION',
      'PAIEMENT',
      'SOLLICITATIONS_RECUES',
    ]);
  });

  it('n’ouvre que ce qui est accordé et ouvert, en consultation quand la structure est inactive', () => {
    const accordes = { MEMOIRES: 'MODIFICATION', ENGAGEMENTS: 'CONSULTATION' } as const;
    const ouverts = ['MEMOIRES', 'SUIVI_DES_FLUX'] as const;
    expect(droitsEffectifs(accordes, ouverts, 'ACTIVE')).to.deep.equal({ MEMOIRES: 'MODIFICATION' });
    expect(droitsEffectifs(accordes, ouverts, 'INACTIVE')).to.deep.equal({ MEMOIRES: 'CONSULTATION' });
  });
});
