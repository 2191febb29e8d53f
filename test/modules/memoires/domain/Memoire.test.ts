import { expect } from 'chai';
import fc from 'fast-check';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../src/kernel/domain/Quantite.ts';
import {
  ActeImpossible,
  MemoireDejaDepose,
  MemoireIncomplet,
  MemoireModifieEntretemps,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import {
  JuridictionInchangee,
  MotifReserveALaTaxation,
  RetenueInvalide,
} from '../../../../src/modules/memoires/domain/erreursDeDecision.ts';
import {
  PieceDejaDeposee,
  PieceIntrouvable,
  PiecesTropLourdes,
} from '../../../../src/modules/memoires/domain/erreursDePieces.ts';
import {
  MontantTropGrand,
  TexteRequis,
  TexteTropLong,
  TropDeLignes,
} from '../../../../src/modules/memoires/domain/erreursDeSaisie.ts';
import {
  ETATS,
  transition,
  TRANSITIONS,
  type Acte,
  type CodeEtat,
} from '../../../../src/modules/memoires/domain/etats.ts';
import type { Memoire } from '../../../../src/modules/memoires/domain/Memoire.ts';
import { MISSION_VIDE } from '../../../../src/modules/memoires/domain/Mission.ts';
import { LIMITES_PIECES } from '../../../../src/modules/memoires/domain/PieceDeMemoire.ts';
import { TOUT_RETENU } from '../../../../src/modules/memoires/domain/Retenues.ts';
import { nextId } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { desFaits } from '../support/desFaits.ts';
import { referentiel } from '../support/referentiel.ts';
import { DEPOSE_LE, unDebours, uneLigne, unMemoire, unePiece } from '../support/unMemoire.ts';

const par = { le: new Date('2026-03-10T08:30:00.000Z'), acteurId: 7, acteurNom: 'Paul Roux' };
const doublon = referentiel.findMotif('REFUS', 'DOUBLON')!;
const forclos = referentiel.findMotif('REFUS', 'FORCLUSION')!;
const complement = referentiel.findMotif('COMPLEMENT', 'PIECE_MANQUANTE')!;

const faits = desFaits({ piecesRequises: referentiel.piecesRequises('LABORATOIRE') });

const depot = (memoire: Memoire, numeroter = () => Promise.resolve('0000000001')): Promise<void> =>
  memoire.deposer({ faits, prestataire: memoire.etat.prestataire, numeroter }, par);

const copie = () => ({
  id: nextId(),
  numeroBrouillon: 'TMP2026000000099',
  nouvelIdDePiece: nextId,
  mandataire: null,
});

/** Whatever the day of the deposit, the court is late. */
const DELAI_ECOULE = -60;

/** What also depends on what was done before: an act that the état knows may still be refused. */
const CONDITIONNELS: readonly Acte[] = ['REORIENTER', 'RELANCER', 'REPONDRE_A_LA_RELANCE'];

const GESTES: Readonly<Record<Acte, (memoire: Memoire) => unknown>> = {
  MODIFIER: (memoire) => memoire.enregistrerPrestations([uneLigne()], [], par),
  JOINDRE_PIECE: (memoire) => memoire.joindre(unePiece('AUTRE'), par),
  DEPOSER: (memoire) => depot(memoire),
  SUPPRIMER: (memoire) => memoire.supprimer(par),
  PRENDRE_EN_CHARGE: (memoire) => memoire.prendreEnCharge(par),
  REORIENTER: (memoire) =>
    memoire.reorienter(-1, { nom: 'Tribunal judiciaire de Paris', ville: 'Paris' }, null, par),
  DEMANDER_COMPLEMENT: (memoire) => memoire.demanderComplement(complement, 'Il manque la page 2.', par),
  COMPLETER: (memoire) => memoire.completer('La voici.', par),
  CERTIFIER: (memoire) => memoire.certifier(TOUT_RETENU, par),
  TRANSMETTRE_POUR_TAXATION: (memoire) => memoire.transmettrePourTaxation(null, par),
  TAXER: (memoire) => memoire.taxer(TOUT_RETENU, par),
  REFUSER: (memoire) => memoire.refuser(doublon, 'Déjà payé en mai.', par),
  METTRE_EN_PAIEMENT: (memoire) => memoire.mettreEnPaiement(par),
  COMPTABILISER: (memoire) => memoire.comptabiliser(par),
  ABANDONNER: (memoire) => memoire.abandonner(par),
  DUPLIQUER: (memoire) => memoire.dupliquer(copie(), par),
  RELANCER: (memoire) => memoire.relancer('Où en est-il ?', DELAI_ECOULE, par),
  REPONDRE_A_LA_RELANCE: (memoire) => memoire.repondreALaRelance('Il sera vu demain.', par),
};

const ACTES = [...new Set(TRANSITIONS.map(({ acte }) => acte))];

const dansLEtat = (etat: CodeEtat): Memoire =>
  etat === 'BROUILLON'
    ? unMemoire().complet().build()
    : etat === 'SUPPRIME'
      ? unMemoire().avec({ etat }).build()
      : unMemoire().depose(etat).build();

const tenter = async (memoire: Memoire, acte: Acte): Promise<unknown> => {
  try {
    return await GESTES[acte](memoire);
  } catch (erreur) {
    return erreur;
  }
};

describe('Memoire', () => {
  describe('suit la table des états', () => {
    for (const { code } of ETATS) {
      it(`${code} : fait ce que la table permet, refuse le reste sans rien changer`, async () => {
        for (const acte of ACTES) {
          const memoire = dansLEtat(code);
          const pas = transition(code, acte);
          if (pas && acte === 'REPONDRE_A_LA_RELANCE') await GESTES.RELANCER(memoire);
          const avant = memoire.etat;
          const issue = await tenter(memoire, acte);

          if (acte === 'DUPLIQUER' && !pas) {
            expect(memoire.etat, `${code} ${acte}`).to.equal(avant);
          } else if (pas) {
            expect(memoire.etat.etat, `${code} ${acte}`).to.equal(pas.vers);
            expect(memoire.etat.modification).to.equal(par);
          } else {
            const type = acte === 'DEPOSER' && avant.numero !== null ? MemoireDejaDepose : ActeImpossible;
            expect(issue, `${code} ${acte}`).to.be.instanceOf(type);
            expect(memoire.etat).to.equal(avant);
            expect(memoire.pullEvents()).to.deep.equal([]);
          }
        }
      });
    }

    it('garde un historique sans trou et annonce chaque changement, le long de tout chemin', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...ACTES), { maxLength: 25 }), async (actes) => {
          const memoire = unMemoire().complet().build();
          for (const acte of actes) {
            const { etat: depuis, historique } = memoire.etat;
            const pas = transition(depuis, acte);
            await tenter(memoire, acte);
            const entrees = memoire.etat.historique.slice(historique.length);
            const annonces = memoire.pullEvents();
            const attendues =
              pas &&
              acte !== 'MODIFIER' &&
              acte !== 'JOINDRE_PIECE' &&
              !(CONDITIONNELS.includes(acte) && entrees.length === 0)
                ? 1
                : 0;
            expect(entrees.map((entree) => entree.acte)).to.deep.equal(attendues === 1 ? [acte] : []);
            expect(annonces).to.have.lengthOf(attendues);
          }
          expect(memoire.etat.historique.map(({ rang }) => rang)).to.deep.equal(
            memoire.etat.historique.map((_, rang) => rang),
          );
          expect(memoire.etat.numero === null).to.equal(memoire.etat.deposeLe === null);
        }),
      );
    });
  });

  it('refuse ce que la personne décide sur une version dépassée, et dit ce qui s’est passé', () => {
    const memoire = unMemoire().depose().avec({ version: 4 }).build();
    memoire.exigerVersion(4);
    memoire.exigerVersion(undefined);
    expect(() => memoire.exigerVersion(3))
      .to.throw(MemoireModifieEntretemps)
      .that.deep.includes({ modification: memoire.etat.modification, derniere: memoire.etat.historique[1] });
  });

  describe('brouillon', () => {
    it('numérote ses lignes et ses débours dans l’ordre et oublie toute décision', () => {
      const memoire = unMemoire().build();
      const motif = { code: 'AUTRE', texte: 'x' };
      memoire.enregistrerPrestations(
        [uneLigne({ rang: 8 }), uneLigne({ rang: 3, montantRetenu: Montant.zero, motifReduction: motif })],
        [unDebours({ rang: 5 })],
        par,
      );
      expect(
        memoire.etat.lignes.map(({ rang, montantRetenu, motifReduction }) => [
          rang,
          montantRetenu,
          motifReduction,
        ]),
      ).to.deep.equal([
        [0, null, null],
        [1, null, null],
      ]);
      expect(memoire.etat.debours.map(({ rang }) => rang)).to.deep.equal([0]);
    });

    it('tient dans ses limites', () => {
      const memoire = unMemoire().build();
      const enregistrer = (ligne: Partial<ReturnType<typeof uneLigne>>) => () =>
        memoire.enregistrerPrestations([uneLigne(ligne)], [], par);
      expect(enregistrer({ libelle: 'x'.repeat(251) }))
        .to.throw(TexteTropLong)
        .with.property('champ', 'lignes.0.libelle');
      expect(
        enregistrer({ prixUnitaire: Montant.deCentimes(99_999_999_999n), quantite: Quantite.entiere(2) }),
      ).to.throw(MontantTropGrand);
      expect(enregistrer({ prixUnitaire: Montant.deCentimes(-100_000_000_000n), quantite: null })).to.throw(
        MontantTropGrand,
      );
      expect(() =>
        memoire.enregistrerPrestations(
          Array.from({ length: 501 }, () => uneLigne()),
          [],
          par,
        ),
      ).to.throw(TropDeLignes);
      expect(() =>
        memoire.enregistrerPrestations(
          [],
          Array.from({ length: 501 }, () => unDebours()),
          par,
        ),
      ).to.throw(TropDeLignes);
      const entete = { ...memoire.etat, reference: 'x'.repeat(51) };
      expect(() => memoire.enregistrerEntete(entete, par))
        .to.throw(TexteTropLong)
        .with.property('champ', 'reference');
    });

    it('refuse la pièce de trop au-delà de 120 Mo', () => {
      const lourdes = Array.from({ length: 12 }, () => unePiece('AUTRE', { taille: LIMITES_PIECES.taille }));
      const memoire = unMemoire()
        .avec({ pieces: lourdes.slice(1) })
        .build();
      memoire.joindre(lourdes[0]!, par);
      expect(() => memoire.joindre(unePiece('AUTRE', { taille: 1 }), par)).to.throw(PiecesTropLourdes);
    });

    it('retire ses pièces, et signale celle qui n’y est pas', () => {
      const piece = unePiece('AUTRE');
      const memoire = unMemoire()
        .avec({ pieces: [piece] })
        .build();
      memoire.retirer(piece.id, par);
      expect(memoire.etat.pieces).to.deep.equal([]);
      expect(() => memoire.retirer(piece.id, par)).to.throw(PieceIntrouvable);
    });
  });

  describe('dépôt', () => {
    it('donne le numéro, les dates et l’annonce', async () => {
      const memoire = unMemoire().complet(42).build();
      await depot(memoire);
      const { id, structureId, numero, deposeLe, premierDepotLe, etatLe } = memoire.etat;
      expect([numero, deposeLe, premierDepotLe, etatLe]).to.deep.equal([
        '0000000001',
        par.le,
        par.le,
        par.le,
      ]);
      expect(memoire.pullEvents()).to.deep.equal([
        {
          type: 'memoires.memoire-depose',
          survenuLe: par.le,
          memoireId: id,
          numero: '0000000001',
          structureId,
          juridictionId: 42,
          acteurId: 7,
        },
      ]);
    });

    it('dit, au dépôt et à chaque état, l’engagement qu’il nomme', async () => {
      const complet = unMemoire().complet(42);
      const { mission } = complet.donnees;
      const memoire = complet.avec({ mission: { ...mission, numeroEngagement: '48295' } }).build();
      await depot(memoire);
      memoire.prendreEnCharge(par);
      const dits = memoire.pullEvents().filter(({ type }) => type === 'memoires.engagement-nomme');
      expect(dits).to.have.lengthOf(2);
      expect(dits[0]).to.deep.include({
        memoireId: memoire.etat.id,
        numero: '0000000001',
        structureId: memoire.etat.structureId,
        numeroEngagement: '48295',
        deposeLe: par.le,
      });
      expect(dits.map((dit) => ('etat' in dit ? dit.etat : null))).to.deep.equal([
        {
          codeApi: 'MISE_A_DISPOSITION',
          famille: 'en-cours',
          libelle: { fr: 'Mis à disposition', en: 'Made available' },
        },
        {
          codeApi: 'PRISE_EN_COMPTE_DESTINATAIRE',
          famille: 'en-cours',
          libelle: { fr: 'Pris en charge', en: 'Taken in charge' },
        },
      ]);
    });

    it('dit tout ce qui manque, et ne dépense pas de numéro', async () => {
      const memoire = unMemoire().build();
      const erreur = await rejection(
        depot(memoire, () => Promise.reject(new Error('un numéro a été tiré'))),
        MemoireIncomplet,
      );
      expect(erreur.problemes).to.have.lengthOf(12);
      expect(memoire.etat.etat).to.equal('BROUILLON');
    });

    it('redit le numéro déjà donné', async () => {
      const memoire = unMemoire().depose().build();
      const { numero } = await rejection(depot(memoire), MemoireDejaDepose);
      expect(numero).to.equal(memoire.etat.numero);
    });
  });

  describe('traitement', () => {
    it('change de juridiction sans changer de date ni d’état', () => {
      const memoire = unMemoire().complet(1).depose().build();
      memoire.reorienter(
        2,
        { nom: 'Tribunal judiciaire de Paris', ville: 'Paris' },
        ' Affaire de Paris ',
        par,
      );
      const { entete, destinataire, etat, etatLe, deposeLe, historique } = memoire.etat;
      expect([entete.juridictionId, destinataire?.ville, etat, etatLe, deposeLe]).to.deep.equal([
        2,
        'Paris',
        'MIS_A_DISPOSITION',
        DEPOSE_LE,
        DEPOSE_LE,
      ]);
      expect(historique.at(-1)).to.include({
        acte: 'REORIENTER',
        texte: 'Affaire de Paris',
        cote: 'juridiction',
      });
      expect(memoire.pullEvents()[0]).to.include({
        juridictionId: 2,
        depuis: 'MIS_A_DISPOSITION',
        vers: 'MIS_A_DISPOSITION',
      });
      expect(() => memoire.reorienter(2, { nom: '', ville: '' }, null, par)).to.throw(JuridictionInchangee);
    });

    it('refuse avec un motif codé et un texte', () => {
      const memoire = unMemoire().depose('PRIS_EN_CHARGE').build();
      expect(() => memoire.refuser(doublon, '  ', par))
        .to.throw(TexteRequis)
        .with.property('champ', 'texte');
      expect(() => memoire.refuser(doublon, 'x'.repeat(2001), par)).to.throw(TexteTropLong);
      memoire.refuser(doublon, ' Déjà payé en mai. ', par);
      expect(memoire.etat.historique.at(-1)).to.deep.include({
        acte: 'REFUSER',
        etat: 'REFUSE',
        le: par.le,
        acteurNom: 'Paul Roux',
        motifCode: 'DOUBLON',
        texte: 'Déjà payé en mai.',
      });
      expect(memoire.pullEvents()[0]).to.deep.include({
        acte: 'REFUSER',
        depuis: 'PRIS_EN_CHARGE',
        motifCode: 'DOUBLON',
        rang: 2,
      });
    });

    it('ne laisse prononcer la forclusion qu’en taxation', () => {
      for (const etat of ['MIS_A_DISPOSITION', 'PRIS_EN_CHARGE', 'COMPLETE'] as const) {
        const memoire = unMemoire().depose(etat).build();
        expect(() => memoire.refuser(forclos, 'Trop tard.', par), etat).to.throw(MotifReserveALaTaxation);
      }
      const memoire = unMemoire().depose('EN_TAXATION').build();
      memoire.refuser(forclos, 'Trop tard.', par);
      expect(memoire.etat.etat).to.equal('REFUSE');
    });

    it('ne laisse retirer, en complétant, que les pièces ajoutées depuis la demande', () => {
      const memoire = unMemoire().depose('A_COMPLETER').build();
      const ancienne = memoire.etat.pieces[0]!;
      const nouvelle = unePiece('AUTRE', { ajouteeLe: par.le });
      memoire.joindre(nouvelle, par);
      expect(() => memoire.retirer(ancienne.id, par)).to.throw(PieceDejaDeposee);
      memoire.retirer(nouvelle.id, par);
      expect(() => memoire.completer(' ', par))
        .to.throw(TexteRequis)
        .with.property('champ', 'reponse');
      memoire.completer('Voici.', par);
      expect(memoire.etat.historique.at(-1)).to.include({
        acte: 'COMPLETER',
        texte: 'Voici.',
        cote: 'prestataire',
      });
    });
  });

  for (const [nom, etat, decider] of [
    ['certification', 'PRIS_EN_CHARGE', 'certifier'],
    ['taxation', 'EN_TAXATION', 'taxer'],
  ] as const) {
    describe(`montants retenus en ${nom}`, () => {
      const motif = { code: 'TARIF_NON_RESPECTE', texte: 'Ramené au tarif.' };
      const memoire = () =>
        unMemoire()
          .complet()
          .avec({ lignes: [uneLigne(), uneLigne({ rang: 1 })], debours: [unDebours()] })
          .depose(etat)
          .build();

      it('retient tout ce qui n’est pas réduit', () => {
        const traite = memoire();
        traite[decider](
          { lignes: [{ rang: 1, montant: Montant.deCentimes(20_000), motif }], debours: [] },
          par,
        );
        expect(
          traite.etat.lignes.map(({ montantRetenu, motifReduction }) => [
            montantRetenu?.toString(),
            motifReduction,
          ]),
        ).to.deep.equal([
          ['231.25', null],
          ['200.00', motif],
        ]);
        expect(traite.etat.debours[0]?.montantRetenu?.toString()).to.equal('15.00');
      });

      it('dit d’un coup ce qui ne va pas : au-dessus de la demande, négatif, sans motif', () => {
        const lignes = [
          { rang: 0, montant: Montant.deCentimes(23_126), motif },
          { rang: 1, montant: Montant.deCentimes(20_000), motif: { code: 'AUTRE', texte: ' ' } },
        ];
        const debours = [{ rang: 0, montant: Montant.deCentimes(-1), motif }];
        const traite = memoire();
        expect(() => traite[decider]({ lignes, debours }, par))
          .to.throw(RetenueInvalide)
          .that.satisfies(({ problemes }: RetenueInvalide) => {
            expect(problemes.map(({ champ, code }) => `${champ} ${code}`)).to.deep.equal([
              'lignes.0.montantRetenu retenue-superieure',
              'lignes.1.motifReduction motif-requis',
              'debours.0.montantRetenu negatif',
            ]);
            return true;
          });
        expect(traite.etat.etat).to.equal(etat);
      });

      it('ne retient jamais plus que la demande, et moins seulement avec un motif', () => {
        fc.assert(
          fc.property(fc.integer({ min: -10, max: 30_000 }), fc.boolean(), (centimes, motive) => {
            const traite = memoire();
            const retenue = { rang: 0, montant: Montant.deCentimes(centimes), motif: motive ? motif : null };
            const permis = centimes === 23_125 || (centimes >= 0 && centimes < 23_125 && motive);
            const geste = () => traite[decider]({ lignes: [retenue], debours: [] }, par);
            if (permis) expect(geste).not.to.throw();
            else expect(geste).to.throw(RetenueInvalide);
          }),
        );
      });
    });
  }

  describe('duplication', () => {
    it('corrige un mémoire refusé : tout est repris, avec la date du premier dépôt', () => {
      const decide = { montantRetenu: Montant.zero, motifReduction: { code: 'AUTRE', texte: 'x' } };
      const refuse = unMemoire()
        .complet()
        .avec({ lignes: [uneLigne(decide)], commentaire: 'Bonjour' })
        .depose('REFUSE')
        .build();
      const brouillon = refuse.dupliquer(copie(), par);
      expect(refuse.etat.etat).to.equal('DUPLIQUE_APRES_REFUS');
      expect(refuse.pullEvents()[0]).to.include({ acte: 'DUPLIQUER', vers: 'DUPLIQUE_APRES_REFUS' });

      const { etat } = brouillon;
      const { entete, mission, reference, commentaire } = refuse.etat;
      expect(etat).to.deep.include({ entete, mission, reference, commentaire });
      expect(etat).to.deep.include({
        version: 0,
        etat: 'BROUILLON',
        numero: null,
        deposeLe: null,
        premierDepotLe: DEPOSE_LE,
        dupliqueDe: refuse.etat.id,
        createurId: 7,
      });
      expect(etat.lignes).to.deep.equal([uneLigne()]);
      expect(etat.pieces.map(({ type, sha256 }) => [type, sha256])).to.deep.equal(
        refuse.etat.pieces.map(({ type, sha256 }) => [type, sha256]),
      );
      expect(etat.pieces.map(({ id }) => id)).not.to.include.members([refuse.etat.pieces[0]!.id]);
      expect(etat.historique).to.have.lengthOf(1);
      expect(brouillon.pullEvents()).to.deep.equal([]);
    });

    it('garde la date du premier dépôt au second', async () => {
      const brouillon = unMemoire().depose('REFUSE').build().dupliquer(copie(), par);
      await depot(brouillon);
      expect(brouillon.etat).to.deep.include({ deposeLe: par.le, premierDepotLe: DEPOSE_LE });
    });

    it('ne prête la date du premier dépôt à aucune autre structure', () => {
      const correction = unMemoire().depose('REFUSE').build().dupliquer(copie(), par);
      const { entete, mission, reference, commentaire, prestataire, destinataire, structureId } =
        correction.etat;
      const saisi = {
        entete,
        mission,
        reference,
        commentaire,
        prestataire,
        destinataire,
        mandataire: null,
      };
      correction.enregistrerEntete({ ...saisi, structureId }, par);
      expect(correction.etat).to.deep.include({ premierDepotLe: DEPOSE_LE });
      correction.enregistrerEntete({ ...saisi, structureId: structureId + 1 }, par);
      expect(correction.etat).to.include({ premierDepotLe: null, dupliqueDe: null });
    });

    it('prend tout autre mémoire pour modèle : ses lignes, sans sa mission, sans y toucher', () => {
      const paye = unMemoire().complet().avec({ commentaire: 'Bonjour' }).depose('PAYE').build();
      const brouillon = paye.dupliquer(copie(), par);
      expect(paye.etat.etat).to.equal('PAYE');
      expect(paye.pullEvents()).to.deep.equal([]);
      expect(brouillon.etat).to.deep.include({
        entete: paye.etat.entete,
        lignes: paye.etat.lignes,
        mission: MISSION_VIDE,
        reference: null,
        commentaire: null,
        pieces: [],
        premierDepotLe: null,
        dupliqueDe: null,
      });
    });
  });

  it('laisse inchangé ce qu’un acte ne touche pas', () => {
    const memoire = unMemoire().depose().build();
    memoire.prendreEnCharge(par);
    expect(memoire.etat.lignes).to.equal(memoire.origine?.lignes);
    expect(memoire.etat.pieces).to.equal(memoire.origine?.pieces);
    expect(memoire.origine?.etatLe).to.equal(DEPOSE_LE);
  });
});
