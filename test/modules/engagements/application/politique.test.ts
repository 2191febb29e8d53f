import { expect } from 'chai';
import type {
  Acteur,
  Habilitation,
  HabilitationParMandat,
} from '../../../../src/kernel/application/Acteur.ts';
import {
  entreDansLEspace,
  exigerStructuresLisibles,
  structuresDesMemoires,
  structuresLisibles,
} from '../../../../src/modules/engagements/application/politique.ts';
import { EspaceEngagementsFerme } from '../../../../src/modules/engagements/domain/erreurs.ts';
import { numeroDEngagement } from '../../../../src/modules/engagements/domain/numeroDEngagement.ts';

const MOI = 1;
const MANDANT = 2;

const acteur = (espaces: Habilitation['espaces'], mandats?: readonly HabilitationParMandat[]): Acteur => ({
  utilisateurId: 7,
  prenom: 'Karim',
  nom: 'Haddad',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: [{ structureId: MOI, designation: '1 - Moi', publique: false, role: 'PRINCIPAL', espaces }],
  ...(mandats && { mandats }),
});

const mandat = (ecart: Partial<HabilitationParMandat> = {}): HabilitationParMandat => ({
  mandantId: MANDANT,
  mandant: '2 - Expert',
  mandataireId: MOI,
  mandataire: '1 - Moi',
  enVigueur: true,
  ...ecart,
});

const lues = (qui: Acteur): readonly number[] =>
  structuresLisibles(qui).map(({ structureId }) => structureId);

describe('la politique des engagements', () => {
  for (const [quand, qui, ids] of [
    ['lit en consultation', acteur({ ENGAGEMENTS: 'CONSULTATION' }), [MOI]],
    ['lit en modification', acteur({ ENGAGEMENTS: 'MODIFICATION' }), [MOI]],
    ['ne lit rien sans l’espace, même principal', acteur({ MEMOIRES: 'MODIFICATION' }), []],
    ['lit pour un mandant', acteur({ MEMOIRES: 'MODIFICATION' }, [mandat()]), [MANDANT]],
    [
      'lit d’abord les siens',
      acteur({ MEMOIRES: 'CONSULTATION', ENGAGEMENTS: 'CONSULTATION' }, [mandat()]),
      [MOI, MANDANT],
    ],
    ['ne lit plus après le mandat', acteur({ MEMOIRES: 'MODIFICATION' }, [mandat({ enVigueur: false })]), []],
    [
      'ne lit pas pour un mandant sans l’espace Mémoires',
      acteur({ ENGAGEMENTS: 'CONSULTATION' }, [mandat()]),
      [MOI],
    ],
    [
      'ne lit pas par le mandat d’une autre structure',
      acteur({ MEMOIRES: 'MODIFICATION' }, [mandat({ mandataireId: 9 })]),
      [],
    ],
    [
      'ne lit une structure qu’une fois',
      acteur({ MEMOIRES: 'CONSULTATION' }, [mandat(), mandat()]),
      [MANDANT],
    ],
  ] as const) {
    it(quand, () => expect(lues(qui)).to.deep.equal(ids));
  }

  it('ferme l’espace à qui ne lit rien, et n’en montre l’onglet qu’aux siens', () => {
    expect(() => exigerStructuresLisibles(acteur({}))).to.throw(EspaceEngagementsFerme);
    expect(entreDansLEspace(acteur({ ENGAGEMENTS: 'CONSULTATION' }))).to.equal(true);
    expect(entreDansLEspace(acteur({ MEMOIRES: 'MODIFICATION' }, [mandat()]))).to.equal(false);
  });
});

describe('le numéro d’un engagement', () => {
  for (const [saisi, lu] of [
    ['48295', '0000048295'],
    ['0000048295', '0000048295'],
    ['00 0004 8295', '0000048295'],
    ['EJ-48295', 'EJ-48295'],
    ['12345678901', '12345678901'],
  ] as const) {
    it(`${saisi} se lit ${lu}`, () => expect(numeroDEngagement(saisi)).to.equal(lu));
  }

  it('ne laisse voir de mémoires qu’à qui entre dans leur espace', () => {
    expect(structuresDesMemoires(acteur({ ENGAGEMENTS: 'MODIFICATION' }))).to.deep.equal([]);
    expect(structuresDesMemoires(acteur({ MEMOIRES: 'CONSULTATION' }, [mandat()]))).to.deep.equal([MOI]);
  });
});
