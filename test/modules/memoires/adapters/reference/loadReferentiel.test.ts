import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { loadReferentiel } from '../../../../../src/modules/memoires/adapters/reference/loadReferentiel.ts';
import { NATURES_DE_MOTIF } from '../../../../../src/modules/memoires/domain/referentiel/Motif.ts';
import { referenceFaults } from '../../../../support/referenceFaults.ts';
import { alteredReference, REFERENCE, removeReferenceFolders } from '../../../../support/referenceFolder.ts';

const codesDe = (elements: readonly { readonly code: string }[]) => elements.map(({ code }) => code);

describe('loadReferentiel', () => {
  after(removeReferenceFolders);

  const referentiel = loadReferentiel(REFERENCE);
  const prixLe = (code: string, le: string) => referentiel.findTarif(code, jour(le))?.prix.toString();

  it('ne trouve un tarif qu’à ses dates', () => {
    expect(prixLe('INTERPRETE_ORAL', '2008-09-10')).to.equal(undefined);
    expect(prixLe('INTERPRETE_ORAL', '2008-09-11')).to.equal('25.00');
    expect(prixLe('INTERPRETE_ORAL', '2009-02-28')).to.equal('25.00');
    expect(prixLe('INTERPRETE_ORAL', '2009-03-01')).to.equal('30.00');
    expect(prixLe('INTERPRETE_ORAL', '2020-12-31')).to.equal('30.00');
    expect(prixLe('INTERPRETE_ORAL', '2021-01-01')).to.equal('30.00');
    expect(prixLe('TRADUCTION_ECRITE', '2026-11-23')).to.equal('25.00');
  });

  it('rend un tarif avec son article, ses catégories et son unité', () => {
    const tarif = referentiel.findTarif('GARDE_VOITURE', jour('2026-01-01'));

    expect({ ...tarif, prix: tarif?.prix.centimes }).to.deep.equal({
      code: 'GARDE_VOITURE',
      libelle: {
        fr: 'Garde d’une voiture particulière ou d’un autre poids lourd',
        en: 'Custody of a private car or another heavy goods vehicle',
      },
      categories: ['DEPANNEUR_GARDIEN'],
      unite: 'JOUR',
      prix: 320n,
      article: 'CPP, art. R. 147',
      du: '2002-01-01',
      au: null,
      mode: 'JOUR',
    });
  });

  it('offre à une catégorie ses tarifs du jour et ceux de tous', () => {
    const le = jour('2026-11-23');
    const gardien = codesDe(referentiel.tarifsPour('DEPANNEUR_GARDIEN', le));
    const interprete = codesDe(referentiel.tarifsPour('INTERPRETE_TRADUCTEUR', le));

    expect(gardien).to.include.members(['GARDE_VOITURE', 'KM_5CV_2000', 'REPAS', 'NUITEE']);
    expect(gardien).not.to.include('TRADUCTION_ECRITE');
    expect(interprete).to.include.members(['INTERPRETE_ORAL', 'TRADUCTION_ECRITE', 'KM_5CV_2000']);
    expect(interprete).not.to.include('GARDE_VOITURE');
    expect(codesDe(referentiel.tarifsPour('AUTRE', jour('2001-12-31')))).to.deep.equal([]);
  });

  it('garde le barème kilométrique de 2022', () => {
    const bareme = ['5CV', '6_7CV', '8CV'].map((puissance) =>
      ['2000', '10000', 'PLUS_10000'].map((tranche) => prixLe(`KM_${puissance}_${tranche}`, '2022-01-01')),
    );

    expect(bareme).to.deep.equal([
      ['0.32', '0.40', '0.23'],
      ['0.41', '0.51', '0.30'],
      ['0.45', '0.55', '0.32'],
    ]);
  });

  it('donne les majorations de l’interprète, en points de base, le temps de leur texte', () => {
    const majorations = referentiel.majorations('INTERPRETE_ORAL', jour('2015-06-01'));

    expect(majorations.map(({ regle, pointsDeBase }) => [regle, pointsDeBase])).to.deep.equal([
      ['PREMIERE_HEURE', 4000],
      ['NUIT_22_7', 2500],
      ['WEEKEND_FERIE', 2500],
    ]);
    expect(referentiel.majorations('INTERPRETE_ORAL', jour('2008-09-10'))).to.deep.equal([]);
    expect(referentiel.majorations('TRADUCTION_ECRITE', jour('2015-06-01'))).to.deep.equal([]);
  });

  it('réserve la forclusion à la taxation', () => {
    expect(referentiel.findMotif('REFUS', 'FORCLUSION')).to.include({ reserveTaxation: true });
    expect(referentiel.findMotif('REFUS', 'PIECE_MANQUANTE')).to.include({ reserveTaxation: false });
    expect(referentiel.findMotif('COMPLEMENT', 'FORCLUSION')).to.equal(undefined);
    expect(referentiel.motifs('COMPLEMENT').every(({ reserveTaxation }) => !reserveTaxation)).to.equal(true);
  });

  it('donne des motifs de chaque nature, dont « Autre »', () => {
    for (const nature of NATURES_DE_MOTIF) {
      const motifs = referentiel.motifs(nature);
      expect(motifs, nature).to.have.length.above(10);
      expect(new Set(motifs.map((motif) => motif.nature)), nature).to.deep.equal(new Set([nature]));
      expect(codesDe(motifs), nature).to.include('AUTRE');
    }
  });

  it('demande à tous l’acte de désignation et l’attestation de mission', () => {
    for (const categorie of ['INTERPRETE_TRADUCTEUR', 'AVOCAT', 'AUTRE']) {
      const toujours = referentiel
        .piecesRequises(categorie)
        .filter(({ condition, obligatoire }) => condition === null && obligatoire);
      expect(toujours.map(({ typePiece }) => typePiece)).to.deep.equal([
        'ACTE_DESIGNATION',
        'ATTESTATION_MISSION',
      ]);
    }
  });

  it('demande à l’interprète qui a opté son accusé de réception et son attestation de vigilance', () => {
    const parOption = (categorie: string) =>
      referentiel.piecesRequises(categorie).filter(({ condition }) => condition === 'OPTION');

    expect(parOption('INTERPRETE_TRADUCTEUR')).to.deep.equal([
      {
        categorie: 'INTERPRETE_TRADUCTEUR',
        typePiece: 'ACCUSE_OPTION',
        condition: 'OPTION',
        obligatoire: true,
      },
      {
        categorie: 'INTERPRETE_TRADUCTEUR',
        typePiece: 'ATTESTATION_VIGILANCE',
        condition: 'OPTION',
        obligatoire: true,
      },
    ]);
    expect(parOption('DELEGUE_PROCUREUR')).to.deep.equal([]);
  });

  it('propose les taux de TVA et justifie chaque taux nul', () => {
    const taux = referentiel.tauxTva();

    expect(new Set(taux.map(({ pointsDeBase }) => pointsDeBase))).to.deep.equal(
      new Set([2000, 1000, 850, 550, 210, 0]),
    );
    expect(taux.find(({ code }) => code === 'FRANCHISE_EN_BASE')?.motif).to.equal(
      'TVA non applicable, article 293 B du CGI',
    );
  });

  it('propose les prescriptions, les unités et les types de pièces dans l’ordre des fichiers', () => {
    expect(codesDe(referentiel.typesPrescription())[0]).to.equal('REQUISITION_OPJ');
    expect(codesDe(referentiel.unites())).to.include.members(['HEURE', 'PAGE', 'KM', 'FORFAIT']);
    expect(codesDe(referentiel.typesPieces()).slice(0, 2)).to.deep.equal([
      'ACTE_DESIGNATION',
      'ATTESTATION_MISSION',
    ]);
    expect(codesDe(referentiel.typesPieces()).at(-1)).to.equal('AUTRE');
  });

  it('écrit tous les textes français et anglais avec l’apostrophe et les espaces typographiques', () => {
    const libelles = [
      ...NATURES_DE_MOTIF.flatMap((nature) => referentiel.motifs(nature)).flatMap((m) => [
        m.libelle,
        m.explication,
      ]),
      ...referentiel.typesPieces().flatMap((type) => [type.libelle, type.description]),
      ...[...referentiel.tauxTva(), ...referentiel.unites(), ...referentiel.typesPrescription()].map(
        (e) => e.libelle,
      ),
    ];

    expect(libelles.flatMap(({ fr, en }) => [fr, en]).filter((texte) => texte.includes("'"))).to.deep.equal(
      [],
    );
    expect(libelles.map(({ fr }) => fr).filter((texte) => / [:;?!%»]|« /.test(texte))).to.deep.equal([]);
  });

  it('ne laisse rien modifier', () => {
    expect(referentiel).to.be.frozen;
    expect(referentiel.unites()).to.be.frozen;
    expect(referentiel.findMotif('REFUS', 'AUTRE')).to.be.frozen;
    expect(referentiel.findMotif('REFUS', 'AUTRE')?.libelle).to.be.frozen;
    expect(referentiel.findTarif('GARDE_VOITURE', jour('2026-01-01'))?.categories).to.be.frozen;
  });

  it('dit toutes les fautes de tous les fichiers, avec la ligne et la colonne', () => {
    const folder = alteredReference({
      'unites.csv': (content) => content.replace('\nHEURE;', '\nHEURES;'),
      'pieces-requises.csv': (content) =>
        content.replace('*;ATTESTATION_MISSION;;oui', '*;ATTESTATION;;oui\nPLOMBIER;DEVIS;TOUJOURS;oui'),
      'taux-tva.csv': (content) =>
        content
          .replace('standard rate;\n', 'standard rate;Sans raison\n')
          .replace('TVA non applicable, article 293 B du CGI', ''),
      'motifs.csv': (content) => content.replace('REFUS;PIECE_MANQUANTE', 'REFUS;DONNEES_ERRONEES'),
      'tarifs.csv': (content) =>
        content.replace(';2500;', ';2S00;').replace('2009-03-01;2020-12-31', '2009-03-01;2009-02-01'),
      'majorations.csv': (content) => content.replace('NUIT;INTERPRETE_ORAL', 'NUIT;INTERPRETE'),
    });

    expect(referenceFaults(() => loadReferentiel(folder))).to.deep.equal([
      'pieces-requises.csv:4:condition: colonne 3, attendu OPTION ou HORS_COSP ou DEPLACEMENT ou DEBOURS ou DEVIS ou RECAPITULATIF, ou rien, reçu « TOUJOURS »',
      'motifs.csv:3:code: colonne 2, déjà présent à la ligne 2, reçu « DONNEES_ERRONEES;REFUS »',
      'tarifs.csv:2:prix_centimes: colonne 6, attendu un entier, reçu « 2S00 »',
      'pieces-requises.csv:3:type_piece: colonne 2, attendu un code de types-pieces.csv, reçu « ATTESTATION »',
      'tarifs.csv:3:unite: colonne 5, attendu un code de unites.csv, reçu « HEURE »',
      'tarifs.csv:4:unite: colonne 5, attendu un code de unites.csv, reçu « HEURE »',
      'majorations.csv:3:tarif: colonne 2, attendu un code de tarifs.csv, reçu « INTERPRETE »',
      'tarifs.csv:3:du: colonne 8, attendu un jour avant le 2009-02-01, reçu 2009-03-01',
      'taux-tva.csv:2:motif: colonne 5, attendu rien pour un taux supérieur à zéro',
      'taux-tva.csv:7:motif: colonne 5, attendu l’article qui dispense de TVA',
    ]);
  });

  it('refuse deux périodes d’un même tarif ou d’une même majoration qui se rencontrent', () => {
    const folder = alteredReference({
      'tarifs.csv': (content) => content.replace('2009-03-01;2020-12-31', '2009-02-28;2020-12-31'),
      'majorations.csv': (content) =>
        `${content}NUIT;INTERPRETE_ORAL;Nuit;Night;2500;NUIT_22_7;CPP, art. A. 43-7;2020-12-31;\n`,
    });

    expect(referenceFaults(() => loadReferentiel(folder))).to.deep.equal([
      'tarifs.csv:3:du: colonne 8, période déjà couverte par la ligne 2',
      'majorations.csv:8:du: colonne 8, période déjà couverte par la ligne 3',
    ]);
  });

  it('refuse une pièce ou un tarif d’une catégorie inconnue', () => {
    const folder = alteredReference({
      'pieces-requises.csv': (content) =>
        content.replace('MEDECIN;DECLARATION_TNS', 'DOCTEUR;DECLARATION_TNS'),
      'tarifs.csv': (content) =>
        content.replace(';DELEGUE_PROCUREUR,MEDIATEUR_PROCUREUR;', ';DELEGUE_PROCUREUR,MEDIATEUR;'),
    });

    expect(referenceFaults(() => loadReferentiel(folder))).to.deep.equal([
      'pieces-requises.csv:9:categorie: colonne 1, attendu un code de categories-prestataires.csv, reçu « DOCTEUR »',
      'tarifs.csv:6:categories: colonne 4, attendu un code de categories-prestataires.csv, reçu « MEDIATEUR »',
    ]);
  });
});
