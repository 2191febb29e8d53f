import { expect } from 'chai';
import type { CodeEspace, NiveauEspace } from '../../../../src/kernel/domain/Espace.ts';
import {
  actesOuverts,
  exigerActe,
  exigerLecture,
  litLIban,
  peutDupliquer,
  peutLire,
} from '../../../../src/modules/memoires/application/politique.ts';
import { ActeInterdit, MemoireIntrouvable } from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  ETATS,
  TRANSITIONS,
  transitionsDepuis,
  type Intervenant,
} from '../../../../src/modules/memoires/domain/etats.ts';
import { habilitation, unActeur, unAgent, unDeposant, unPayeur } from '../support/acteurs.ts';
import { unMemoire } from '../support/unMemoire.ts';

const STRUCTURE = 1_000_001;
const JURIDICTION = 1_000_002;
const AILLEURS = 1_000_003;

const ESPACES: readonly (readonly [CodeEspace, Intervenant, number])[] = [
  ['MEMOIRES', 'prestataire', STRUCTURE],
  ['MEMOIRES_RECUS', 'agent', JURIDICTION],
  ['TAXATION', 'magistrat', JURIDICTION],
  ['PAIEMENT', 'paiement', JURIDICTION],
];

const NIVEAUX: readonly NiveauEspace[] = ['CONSULTATION', 'MODIFICATION'];

const dansLEtat = (etat: (typeof ETATS)[number]['code']) =>
  etat === 'BROUILLON' || etat === 'SUPPRIME'
    ? unMemoire().complet(JURIDICTION).avec({ etat, structureId: STRUCTURE }).donnees
    : unMemoire().complet(JURIDICTION).avec({ structureId: STRUCTURE }).depose(etat).donnees;

const issue = (geste: () => void): string => {
  try {
    geste();
    return 'permis';
  } catch (erreur) {
    return (erreur as Error).name;
  }
};

describe('qui peut quoi sur un mémoire', () => {
  for (const [espace, intervenant, structureId] of ESPACES) {
    for (const niveau of NIVEAUX) {
      const acteur = unActeur(1, habilitation(structureId, { [espace]: niveau }));

      it(`${espace} en ${niveau.toLowerCase()} : lit ce qui lui revient et fait ses actes, aucun autre`, () => {
        for (const { code } of ETATS) {
          const memoire = dansLEtat(code);
          const visible = intervenant === 'prestataire' || memoire.numero !== null;
          expect(peutLire(acteur, memoire), code).to.equal(visible);

          const siens = transitionsDepuis(code).filter(({ par }) => par === intervenant);
          expect(actesOuverts(acteur, memoire), code).to.deep.equal(
            visible && niveau === 'MODIFICATION' ? siens.map(({ acte }) => acte) : [],
          );
          for (const { acte } of transitionsDepuis(code)) {
            const attendu = !visible
              ? 'MemoireIntrouvable'
              : niveau === 'MODIFICATION' && siens.some((sien) => sien.acte === acte)
                ? 'permis'
                : 'ActeInterdit';
            expect(
              issue(() => exigerActe(acteur, memoire, acte)),
              `${code} ${acte}`,
            ).to.equal(attendu);
          }
        }
      });
    }
  }

  it('ne laisse rien deviner à qui n’a aucun droit, fût-il du support ou gestionnaire sans l’espace', () => {
    const etrangers = [
      unActeur(1),
      { ...unActeur(1), support: true },
      unDeposant(AILLEURS),
      unAgent(AILLEURS),
      unAgent(STRUCTURE),
      unDeposant(JURIDICTION),
      unActeur(1, habilitation(STRUCTURE, {}, { role: 'PRINCIPAL' })),
    ];
    for (const acteur of etrangers) {
      for (const { code } of ETATS) {
        const memoire = dansLEtat(code);
        expect(() => exigerLecture(acteur, memoire)).to.throw(MemoireIntrouvable);
        for (const { acte } of TRANSITIONS)
          expect(() => exigerActe(acteur, memoire, acte)).to.throw(MemoireIntrouvable);
      }
    }
  });

  it('laisse au mémoire le soin de dire qu’un acte permis vient trop tard', () => {
    expect(issue(() => exigerActe(unAgent(JURIDICTION), dansLEtat('CERTIFIE'), 'REFUSER'))).to.equal(
      'permis',
    );
    expect(() => exigerActe(unAgent(JURIDICTION), dansLEtat('CERTIFIE'), 'ABANDONNER')).to.throw(
      ActeInterdit,
    );
  });

  it('cumule les droits d’une personne de plusieurs espaces', () => {
    const acteur = unActeur(
      1,
      habilitation(JURIDICTION, { MEMOIRES_RECUS: 'MODIFICATION', TAXATION: 'MODIFICATION' }),
    );
    expect(actesOuverts(acteur, dansLEtat('EN_TAXATION'))).to.deep.equal([
      'TAXER',
      'REFUSER',
      'REPONDRE_A_LA_RELANCE',
    ]);
    expect(actesOuverts(acteur, dansLEtat('PRIS_EN_CHARGE'))).to.include('CERTIFIER');
  });

  it('montre l’IBAN entier à qui agit et aux gestionnaires, masqué à qui consulte', () => {
    const memoire = dansLEtat('PRIS_EN_CHARGE');
    const gestionnaire = (role: 'PRINCIPAL' | 'SECONDAIRE', structureId = STRUCTURE) =>
      unActeur(1, habilitation(structureId, { MEMOIRES: 'CONSULTATION' }, { role }));
    for (const acteur of [
      unDeposant(STRUCTURE),
      gestionnaire('PRINCIPAL'),
      gestionnaire('SECONDAIRE'),
      unAgent(JURIDICTION),
      unPayeur(JURIDICTION),
    ])
      expect(litLIban(acteur, memoire)).to.equal(true);
    for (const acteur of [
      unDeposant(STRUCTURE, 'CONSULTATION'),
      unAgent(JURIDICTION, 'CONSULTATION'),
      unPayeur(JURIDICTION, 'CONSULTATION'),
      gestionnaire('PRINCIPAL', AILLEURS),
      unActeur(1, habilitation(JURIDICTION, { PAIEMENT: 'CONSULTATION' }, { role: 'PRINCIPAL' })),
    ])
      expect(litLIban(acteur, memoire)).to.equal(false);
  });

  it('laisse dupliquer à qui écrit pour la structure, et à personne d’autre', () => {
    expect(peutDupliquer(unDeposant(STRUCTURE), dansLEtat('PAYE'))).to.equal(true);
    expect(peutDupliquer(unDeposant(STRUCTURE, 'CONSULTATION'), dansLEtat('PAYE'))).to.equal(false);
    expect(peutDupliquer(unAgent(JURIDICTION), dansLEtat('PAYE'))).to.equal(false);
    expect(peutDupliquer(unDeposant(STRUCTURE), dansLEtat('SUPPRIME'))).to.equal(false);
  });
});
