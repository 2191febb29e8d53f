import { expect } from 'chai';
import { codesConnus } from '../../../../src/modules/memoires/application/codes.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { Montant } from '../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../src/kernel/domain/Quantite.ts';
import type { DonneesMemoire } from '../../../../src/modules/memoires/domain/DonneesMemoire.ts';
import { piecesAttendues } from '../../../../src/modules/memoires/domain/piecesAttendues.ts';
import { verifier, type FaitsDeVerification } from '../../../../src/modules/memoires/domain/verification.ts';
import { desFaits } from '../support/desFaits.ts';
import { referentiel } from '../support/referentiel.ts';
import { unDebours, uneLigne, unMemoire, unePiece } from '../support/unMemoire.ts';

const MAINTENANT = new Date('2026-03-02T09:00:00.000Z');

const faits = (ecart: Partial<FaitsDeVerification> = {}): FaitsDeVerification =>
  desFaits({ piecesRequises: referentiel.piecesRequises('LABORATOIRE'), ...ecart });

const problemes = (memoire: DonneesMemoire, ecart: Partial<FaitsDeVerification> = {}): readonly string[] =>
  verifier(memoire, faits(ecart), MAINTENANT).map(({ etape, champ, code }) => `${etape} ${champ} ${code}`);

const complet = unMemoire().complet().donnees;

describe('vérification avant dépôt', () => {
  it('ne trouve rien à redire à un mémoire complet', () => {
    expect(problemes(complet)).to.deep.equal([]);
  });

  it('dit d’un coup tout ce qui manque à un brouillon vide, dans l’ordre des étapes', () => {
    expect(problemes(unMemoire().donnees, { serviceIds: [31] })).to.deep.equal([
      '1 entete.juridictionId requis',
      '1 entete.serviceId requis',
      '1 entete.categorie requis',
      '1 entete.compteBancaireId requis',
      '1 mission.typePrescription requis',
      '1 mission.datePrescription requis',
      '1 mission.autorite requis',
      '1 mission.numeroParquet requis',
      '1 mission.nature requis',
      '1 mission.dateAchevement requis',
      '2 lignes aucune-ligne',
      '3 pieces.ACTE_DESIGNATION piece-manquante',
      '3 pieces.ATTESTATION_MISSION piece-manquante',
    ]);
  });

  it('refuse un numéro d’engagement qui n’est pas fait de chiffres, et n’en exige aucun', () => {
    const nommant = (numeroEngagement: string | null) => ({
      ...complet,
      mission: { ...complet.mission, numeroEngagement },
    });
    for (const bon of [null, '48295', '0000048295'])
      expect(problemes(nommant(bon)), String(bon)).to.deep.equal([]);
    for (const faux of ['EJ 48295', '00000048295', ''])
      expect(problemes(nommant(faux)), faux).to.deep.equal([
        '1 mission.numeroEngagement engagement-illisible',
      ]);
  });

  it('refuse une structure inactive, un service ou un compte qui n’est plus proposé', () => {
    const memoire = { ...complet, entete: { ...complet.entete, serviceId: 77, compteBancaireId: 12 } };
    expect(problemes(memoire, { structureActive: false, serviceIds: [31] })).to.deep.equal([
      '1 entete.structureId structure-inactive',
      '1 entete.serviceId service-inconnu',
      '1 entete.compteBancaireId compte-bancaire-inconnu',
    ]);
  });

  it('refuse les jours à venir et l’achèvement avant le début', () => {
    const mission = { ...complet.mission, debut: jour('2026-03-03'), dateAchevement: jour('2026-03-02') };
    expect(problemes({ ...complet, mission })).to.deep.equal([
      '1 mission.debut jour-a-venir',
      '1 mission.dateAchevement achevement-avant-debut',
    ]);
    expect(problemes({ ...complet, mission: { ...mission, debut: null } })).to.deep.equal([]);
  });

  it('ne tient pas des espaces pour une réponse', () => {
    expect(problemes({ ...complet, mission: { ...complet.mission, autorite: '  ' } })).to.deep.equal([
      '1 mission.autorite requis',
    ]);
  });

  it('refuse une juridiction fermée, ou qui n’existe plus', () => {
    expect(problemes(complet, { juridiction: 'fermee' })).to.deep.equal([
      '1 entete.juridictionId juridiction-fermee',
    ]);
    expect(problemes(complet, { juridiction: 'inconnue' })).to.deep.equal([
      '1 entete.juridictionId juridiction-inconnue',
    ]);
    const { juridictionId: _, ...entete } = complet.entete;
    expect(
      problemes({ ...complet, entete: { ...entete, juridictionId: null } }, { juridiction: 'fermee' }),
    ).to.deep.equal(['1 entete.juridictionId requis']);
  });

  it('refuse à leur champ les codes qui ne sont plus du référentiel', () => {
    const memoire = {
      ...complet,
      entete: { ...complet.entete, categorie: 'CARTOMANCIEN' },
      mission: { ...complet.mission, typePrescription: 'RUMEUR' },
      lignes: [uneLigne({ unite: 'COUDEE', tarifCode: 'ANCIEN', codeTva: 'TVA_10' })],
      pieces: [...complet.pieces, unePiece('PARCHEMIN', { nom: 'sceau.pdf' })],
    };
    expect(problemes(memoire)).to.deep.equal([
      '1 entete.categorie code-inconnu',
      '1 mission.typePrescription code-inconnu',
      '2 lignes.0.tarifCode code-inconnu',
      '2 lignes.0.unite code-inconnu',
      '2 lignes.0.tauxTva taux-inconnu',
      '3 pieces code-inconnu',
    ]);
  });

  it('refuse un tarif qui n’est pas en vigueur au jour de la mission', () => {
    const memoire = { ...complet, lignes: [uneLigne({ tarifCode: 'INTERPRETE_ORAL' })] };
    const aux = (leJour: string) => problemes(memoire, { codes: codesConnus(referentiel, [jour(leJour)]) });
    expect(aux('2026-01-06')).to.deep.equal([]);
    expect(aux('2001-01-06')).to.deep.equal(['2 lignes.0.tarifCode tarif-hors-vigueur']);
  });

  it('demande l’article d’une ligne sans TVA, et non celui d’un taux qui n’en a qu’un', () => {
    const avec = (tauxTva: number, codeTva: string | null) =>
      problemes({ ...complet, lignes: [uneLigne({ tauxTva, codeTva })] });
    expect(avec(0, null)).to.deep.equal(['2 lignes.0.tauxTva exoneration-requise']);
    expect(avec(0, 'FRANCHISE_EN_BASE')).to.deep.equal([]);
    expect(avec(0, 'TVA_20')).to.deep.equal(['2 lignes.0.tauxTva taux-inconnu']);
    expect(avec(2000, null)).to.deep.equal([]);
  });

  it('nomme chaque case à corriger de chaque ligne', () => {
    const lignes = [
      uneLigne(),
      uneLigne({ rang: 1, libelle: ' ', quantite: null, prixUnitaire: null, tauxTva: null, codeTva: null }),
      uneLigne({
        rang: 2,
        quantite: Quantite.entiere(0),
        prixUnitaire: Montant.deCentimes(-1),
        tauxTva: 1960,
        codeTva: null,
      }),
    ];
    const debours = [
      unDebours({ libelle: '', montant: null }),
      unDebours({ rang: 1, montant: Montant.zero }),
      unDebours({ rang: 2, montant: Montant.deCentimes(-5) }),
    ];
    const pieces = [...complet.pieces, unePiece('JUSTIFICATIF_DEBOURS')];
    expect(problemes({ ...complet, lignes, debours, pieces })).to.deep.equal([
      '2 lignes.1.libelle requis',
      '2 lignes.1.quantite requis',
      '2 lignes.1.prixUnitaire requis',
      '2 lignes.1.tauxTva requis',
      '2 lignes.2.quantite nul',
      '2 lignes.2.prixUnitaire negatif',
      '2 lignes.2.tauxTva taux-inconnu',
      '2 debours.0.libelle requis',
      '2 debours.0.montant requis',
      '2 debours.1.montant nul',
      '2 debours.2.montant negatif',
    ]);
  });

  it('refuse un mémoire qui ne demande rien', () => {
    expect(problemes({ ...complet, lignes: [uneLigne({ prixUnitaire: Montant.zero })] })).to.deep.equal([
      '2 lignes nul',
    ]);
  });

  it('demande le bordereau avec un déplacement et le justificatif avec un débours', () => {
    const memoire = { ...complet, lignes: [uneLigne({ nature: 'DEPLACEMENT' })], debours: [unDebours()] };
    expect(problemes(memoire)).to.deep.equal([
      '3 pieces.BORDEREAU_DEPLACEMENT piece-manquante',
      '3 pieces.JUSTIFICATIF_DEBOURS piece-manquante',
    ]);
  });

  it('laisse au prestataire les pièces qui dépendent de son régime', () => {
    const attendues = piecesAttendues(complet, referentiel.piecesRequises('INTERPRETE_TRADUCTEUR'));
    expect(attendues.find(({ type }) => type === 'ATTESTATION_VIGILANCE')).to.include({
      exigence: 'selon-le-cas',
      jointe: false,
    });
    expect(attendues.find(({ type }) => type === 'ACTE_DESIGNATION')).to.include({
      exigence: 'obligatoire',
      jointe: true,
    });
    expect(attendues.some(({ condition }) => condition === 'DEPLACEMENT')).to.equal(false);
  });

  it('ne demande qu’une fois la pièce que deux règles réclament, au plus fort des deux titres', () => {
    const deplacement = { ...complet, lignes: [uneLigne({ nature: 'DEPLACEMENT' })] };
    const regle = (condition: 'DEPLACEMENT' | null, obligatoire: boolean) =>
      ({ categorie: '*', typePiece: 'CARTE_GRISE', condition, obligatoire }) as const;
    const attendues = piecesAttendues(deplacement, [regle('DEPLACEMENT', false), regle(null, true)]);
    expect(attendues.map(({ type, exigence }) => `${type} ${exigence}`)).to.deep.equal([
      'CARTE_GRISE obligatoire',
    ]);
  });
});
