import { expect } from 'chai';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import type { CompteTechniqueRepository } from '../../../../src/modules/raccordements/application/ports/CompteTechniqueRepository.ts';
import type { Memoires } from '../../../../src/modules/raccordements/application/ports/Memoires.ts';
import type { Structures } from '../../../../src/modules/raccordements/application/ports/Structures.ts';
import { DroitsDeLecture } from '../../../../src/modules/raccordements/application/webhooks/DroitsDeLecture.ts';
import { Application } from '../../../../src/modules/raccordements/domain/Application.ts';
import { CompteTechnique } from '../../../../src/modules/raccordements/domain/CompteTechnique.ts';
import { FixedClock } from '../../../support/doubles.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const MANDANT = 30;
const MANDATAIRE = 3;
const par = { parId: 7, le: LE };

const { donnees: application } = Application.creer(
  {
    id: 1,
    structureId: MANDATAIRE,
    nom: 'Logiciel',
    clientId: 'c',
    empreinte: 'aa',
    domaines: ['memoires'],
  },
  par,
);
const compte = CompteTechnique.creer({ id: 2, structureId: MANDATAIRE, login: 'TECH', empreinte: 'bb' }, par);

const mandat = { mandantId: MANDANT, mandant: '', mandataireId: MANDATAIRE, mandataire: '', enVigueur: true };
const propre = {
  structureId: MANDATAIRE,
  designation: '',
  publique: false,
  role: 'SIMPLE',
  espaces: { MEMOIRES: 'MODIFICATION' },
} as const;

type Droits = Pick<Acteur, 'habilitations' | 'mandats'>;

const obstacle = (droits: Droits | undefined, lisible = true, le = LE): Promise<string | null> =>
  new DroitsDeLecture(
    { deStructures: () => Promise.resolve([compte]) } as unknown as CompteTechniqueRepository,
    { droits: () => Promise.resolve(droits) } as unknown as Structures,
    {
      concerne: () =>
        Promise.resolve({
          numero: '1',
          structureId: MANDANT,
          mandataireId: MANDATAIRE,
          juridictionId: null,
        }),
      estLisible: () => Promise.resolve(lisible),
    } as unknown as Memoires,
    new FixedClock(le),
  ).obstacle(application, 9);

describe('ce qu’un webhook peut dire d’un mémoire déposé sous mandat', () => {
  it('se dit tant que le mandat dure, et plus après', async () => {
    expect(await obstacle({ habilitations: [propre], mandats: [mandat] })).to.equal(null);
    const fini = { ...mandat, enVigueur: false };
    expect(await obstacle({ habilitations: [propre], mandats: [fini] })).to.equal('MEMOIRE_INACCESSIBLE');
    expect(await obstacle({ habilitations: [propre] })).to.equal('MEMOIRE_INACCESSIBLE');
    const autre = { ...mandat, mandataireId: 4 };
    expect(await obstacle({ habilitations: [propre], mandats: [autre] })).to.equal('MEMOIRE_INACCESSIBLE');
  });

  it('suit ce que l’application lirait elle-même, avec un compte qui n’a pas expiré', async () => {
    const duMandant = { ...propre, structureId: MANDANT };
    expect(await obstacle({ habilitations: [duMandant] })).to.equal(null);
    expect(await obstacle({ habilitations: [duMandant] }, false)).to.equal('MEMOIRE_INACCESSIBLE');
    expect(await obstacle(undefined)).to.equal('MEMOIRE_INACCESSIBLE');
    const trop = new Date(LE.getTime() + 424 * 24 * 3_600_000);
    expect(await obstacle({ habilitations: [duMandant] }, true, trop)).to.equal('COMPTE_EXPIRE');
  });
});
