import { expect } from 'chai';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { forclusion } from '../../../../src/modules/memoires/domain/Forclusion.ts';

const au = (achevement: string, maintenant: string, premierDepotLe: string | null = null) =>
  forclusion(
    {
      dateAchevement: jour(achevement),
      premierDepotLe: premierDepotLe === null ? null : new Date(premierDepotLe),
    },
    new Date(maintenant),
  );

describe('forclusion', () => {
  it('ne se compte pas sans date d’achèvement', () => {
    expect(forclusion({ dateAchevement: null, premierDepotLe: null }, new Date())).to.equal(null);
  });

  it('ne touche que les missions achevées à partir du 31 décembre 2020', () => {
    expect(au('2020-12-30', '2026-01-01T12:00:00Z')).to.equal(null);
    expect(au('2020-12-31', '2026-01-01T12:00:00Z')).to.include({ limite: '2021-12-31', atteinte: true });
  });

  it('laisse tout le dernier jour, à l’heure de Paris', () => {
    expect(au('2025-03-02', '2026-03-02T22:59:59Z')).to.include({
      joursRestants: 0,
      atteinte: false,
      alerte: 3,
    });
    expect(au('2025-03-02', '2026-03-02T23:00:00Z')).to.include({
      joursRestants: -1,
      atteinte: true,
      alerte: null,
    });
    expect(au('2025-07-02', '2026-07-02T21:59:59Z')).to.include({ joursRestants: 0, atteinte: false });
    expect(au('2025-07-02', '2026-07-02T22:00:00Z')).to.include({ joursRestants: -1, atteinte: true });
  });

  it('mène du 29 février au 28 février suivant, et du 28 février au 28', () => {
    expect(au('2024-02-29', '2024-06-01T12:00:00Z')?.limite).to.equal('2025-02-28');
    expect(au('2023-02-28', '2023-06-01T12:00:00Z')?.limite).to.equal('2024-02-28');
  });

  it('alerte à 60, 15 et 3 jours, pas avant', () => {
    const alerte = (maintenant: string) => au('2025-12-31', maintenant)?.alerte;
    expect(alerte('2026-10-31T12:00:00Z')).to.equal(null);
    expect(alerte('2026-11-01T12:00:00Z')).to.equal(60);
    expect(alerte('2026-12-15T12:00:00Z')).to.equal(60);
    expect(alerte('2026-12-16T12:00:00Z')).to.equal(15);
    expect(alerte('2026-12-27T12:00:00Z')).to.equal(15);
    expect(alerte('2026-12-28T12:00:00Z')).to.equal(3);
  });

  it('s’arrête au premier dépôt', () => {
    const deposee = au('2025-03-02', '2027-01-01T12:00:00Z', '2026-02-27T12:00:00Z');
    expect(deposee).to.include({ joursRestants: 3, atteinte: false, arretee: true, alerte: null });
    expect(au('2025-03-02', '2027-01-01T12:00:00Z', '2026-03-04T12:00:00Z')).to.include({
      atteinte: true,
      arretee: true,
    });
  });
});
