import { expect } from 'chai';
import { avertissementsDeTva } from '../../../../src/modules/memoires/domain/avertissementsDeTva.ts';
import { exonerationDe, type RegimeFiscal } from '../../../../src/modules/memoires/domain/RegimeFiscal.ts';
import { referentiel } from '../support/referentiel.ts';
import { uneLigne } from '../support/unMemoire.ts';

const dits = (regime: RegimeFiscal | null, tauxTva: number | null, codeTva: string | null) =>
  avertissementsDeTva({ lignes: [uneLigne(), uneLigne({ rang: 1, tauxTva, codeTva })] }, regime)
    .filter(({ champ }) => champ === 'lignes.1.tauxTva')
    .map(({ code, niveau }) => `${niveau} ${code}`);

describe('TVA et régime fiscal', () => {
  it('avertit de la TVA que demande qui n’en facture pas', () => {
    for (const regime of ['COSP', 'FRANCHISE', 'PERSONNE_PUBLIQUE'] as const) {
      expect(dits(regime, 2000, 'TVA_20'), regime).to.deep.equal(['avertissement tva-sans-objet']);
      expect(dits(regime, 0, exonerationDe(regime)), regime).to.deep.equal([]);
    }
    for (const regime of ['ASSUJETTI', 'OPTION'] as const)
      expect(dits(regime, 2000, 'TVA_20'), regime).to.deep.equal([]);
  });

  it('avertit de l’article d’un autre régime, et non de celui qui tient au lieu ou à l’organisme', () => {
    expect(dits('ASSUJETTI', 0, 'FRANCHISE_EN_BASE')).to.deep.equal(['avertissement exoneration-contraire']);
    expect(dits('OPTION', 0, 'COLLABORATEUR_OCCASIONNEL')).to.deep.equal([
      'avertissement exoneration-contraire',
    ]);
    expect(dits('FRANCHISE', 0, 'COLLABORATEUR_OCCASIONNEL')).to.deep.equal([
      'avertissement exoneration-contraire',
    ]);
    for (const code of ['GUYANE_MAYOTTE', 'ORGANISME_SANS_BUT_LUCRATIF', null])
      expect(dits('ASSUJETTI', 0, code)).to.deep.equal([]);
  });

  it('ne dit rien sans régime ni d’une ligne sans taux', () => {
    expect(dits(null, 2000, 'TVA_20')).to.deep.equal([]);
    expect(dits('COSP', null, null)).to.deep.equal([]);
  });

  it('ne nomme que des codes du référentiel', () => {
    const codes = referentiel.tauxTva().map(({ code }) => code);
    for (const regime of ['COSP', 'FRANCHISE', 'PERSONNE_PUBLIQUE'] as const)
      expect(codes).to.include(exonerationDe(regime));
  });
});
