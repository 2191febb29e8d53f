import { expect } from 'chai';
import { jour } from '../../../../../../src/kernel/domain/Jour.ts';
import { presentForclusion } from '../../../../../../src/modules/memoires/adapters/http-web/commun/presentForclusion.ts';
import { forclusion } from '../../../../../../src/modules/memoires/domain/Forclusion.ts';

const MAINTENANT = new Date('2026-03-02T09:00:00.000Z');

const presentee = (achevement: string, premierDepotLe: Date | null = null) =>
  presentForclusion(forclusion({ dateAchevement: jour(achevement), premierDepotLe }, MAINTENANT)!, 'fr');

describe('presentForclusion', () => {
  it('compte les jours, et s’alarme par degrés', () => {
    expect(presentee('2026-01-20')).to.include({ texte: '324\u00a0jours', ton: 'calme', ecoule: 11 });
    expect(presentee('2025-05-01')).to.include({ texte: '60\u00a0jours', ton: 'attention' });
    expect(presentee('2025-03-17')).to.include({ texte: '15\u00a0jours', ton: 'urgent' });
    expect(presentee('2025-03-03')).to.include({ texte: '1\u00a0jour', ton: 'urgent' });
    expect(presentee('2025-03-02').texte).to.equal('Dernier jour');
  });

  it('n’empêche jamais de déposer après le délai', () => {
    const { texte, detail, ecoule } = presentee('2025-03-01');

    expect([texte, ecoule]).to.deep.equal(['Délai dépassé', 100]);
    expect(detail).to.include('1er mars 2026').and.include('Vous pouvez tout de même déposer');
  });

  it('s’arrête au premier dépôt', () => {
    expect(presentee('2025-03-01', new Date('2026-02-27T09:00:00.000Z'))).to.include({
      texte: 'Déposé dans le délai',
      ton: 'calme',
    });
    expect(presentee('2025-02-01', new Date('2026-02-27T09:00:00.000Z')).texte).to.equal(
      'Déposé après le délai',
    );
  });
});
