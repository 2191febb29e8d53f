import { expect } from 'chai';
import { loadReferenceStructures } from '../../../../../src/modules/structures/adapters/reference/loadReferenceStructures.ts';
import { referenceFaults } from '../../../../support/referenceFaults.ts';
import { alteredReference, REFERENCE, removeReferenceFolders } from '../../../../support/referenceFolder.ts';

describe('loadReferenceStructures', () => {
  after(removeReferenceFolders);

  const { categories, juridictions } = loadReferenceStructures(REFERENCE);
  const deType = (type: string) => juridictions.filter((juridiction) => juridiction.type === type);

  it('compte 36 cours d’appel et 164 tribunaux judiciaires, et les juridictions d’outre-mer', () => {
    expect(deType('CA')).to.have.lengthOf(36);
    expect(deType('TJ')).to.have.lengthOf(164);
    expect(deType('TPI')).to.have.lengthOf(4);
    expect(deType('TSA')).to.have.lengthOf(1);
    expect(new Set(juridictions.map(({ code }) => code))).to.have.property('size', 205);
  });

  it('rattache chaque tribunal judiciaire à une cour d’appel, et chaque cour à au moins un tribunal', () => {
    const cours = deType('CA').map(({ code }) => code);

    for (const { code, ressortCode } of deType('TJ')) expect(cours, code).to.include(ressortCode);
    expect([...deType('TJ'), ...deType('TPI')].map(({ ressortCode }) => ressortCode)).to.include.members(
      cours,
    );
    expect(deType('CA').every(({ ressortCode }) => ressortCode === null)).to.equal(true);
  });

  it('place un tribunal dans son ressort, même loin de sa cour', () => {
    const ressortDe = (code: string) =>
      juridictions.find((juridiction) => juridiction.code === code)?.ressortCode;

    expect(ressortDe('TJ-AUXERRE')).to.equal('CA-PARIS');
    expect(ressortDe('TJ-CHARTRES')).to.equal('CA-VERSAILLES');
    expect(ressortDe('TJ-GAP')).to.equal('CA-GRENOBLE');
    expect(ressortDe('TJ-TROYES')).to.equal('CA-REIMS');
    expect(ressortDe('TJ-MAMOUDZOU')).to.equal('CA-SAINT-DENIS-DE-LA-REUNION');
    expect(ressortDe('TPI-MATA-UTU')).to.equal('CA-NOUMEA');
    expect(ressortDe('TPI-SAINT-PIERRE-ET-MIQUELON')).to.equal('TSA-SAINT-PIERRE-ET-MIQUELON');
  });

  it('rend chaque juridiction avec sa ville et son code postal', () => {
    expect(juridictions.find(({ code }) => code === 'TJ-LE-MANS')).to.deep.equal({
      code: 'TJ-LE-MANS',
      type: 'TJ',
      nom: 'Tribunal judiciaire du Mans',
      ville: 'Le Mans',
      codePostal: '72000',
      ressortCode: 'CA-ANGERS',
    });
  });

  it('n’ouvre les engagements qu’à l’expertise technique, jamais à une catégorie médicale', () => {
    expect(categories.find(({ code }) => code === 'EXPERT_TECHNIQUE')).to.deep.equal({
      code: 'EXPERT_TECHNIQUE',
      libelle: { fr: 'Experts techniques', en: 'Technical experts' },
      medicale: false,
      engagements: true,
    });
    expect(categories.filter(({ engagements }) => engagements)).to.have.lengthOf(1);
    expect(categories.filter(({ medicale }) => medicale).map(({ code }) => code)).to.deep.equal([
      'MEDECIN',
      'PSYCHIATRE',
      'PSYCHOLOGUE',
      'LABORATOIRE',
    ]);
  });

  it('ne laisse rien modifier', () => {
    expect(categories).to.be.frozen;
    expect(juridictions).to.be.frozen;
    expect([...categories, ...juridictions].every((element) => Object.isFrozen(element))).to.equal(true);
  });

  it('dit chaque faute avec le fichier, la ligne et la colonne', () => {
    const folder = alteredReference({
      'cours-appel.csv': (content) => content.replace('Agen;47000', 'Agen;4700'),
      'tribunaux-judiciaires.csv': (content) =>
        content
          .replace('47000;CA-AGEN', '47000;CA-MARMANDE')
          .replace('32000;CA-AGEN', '32000;')
          .replace('97500;\n', '97500;CA-PARIS\n'),
      'categories-prestataires.csv': (content) => content.replace('non;oui', 'non;peut-être'),
    });

    expect(referenceFaults(() => loadReferenceStructures(folder))).to.deep.equal([
      'cours-appel.csv:2:code_postal: colonne 4, attendu un code postal de cinq chiffres, reçu « 4700 »',
      'categories-prestataires.csv:2:engagements: colonne 6, attendu oui ou non, reçu « peut-être »',
      'tribunaux-judiciaires.csv:3:cour_appel: colonne 6, attendu le code d’un ressort pour un TJ',
      'tribunaux-judiciaires.csv:169:cour_appel: colonne 6, attendu rien : un TSA ne relève d’aucune cour d’appel',
      'tribunaux-judiciaires.csv:2:cour_appel: colonne 6, attendu un code de cours-appel.csv ou tribunaux-judiciaires.csv (TSA), reçu « CA-MARMANDE »',
    ]);
  });
});
