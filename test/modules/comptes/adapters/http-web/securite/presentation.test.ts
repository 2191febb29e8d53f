import { expect } from 'chai';
import { adresseApprochee } from '../../../../../../src/modules/comptes/adapters/http-web/adresseApprochee.ts';
import { navigateurEnClair } from '../../../../../../src/modules/comptes/adapters/http-web/securite/navigateurEnClair.ts';
import { textesSecurite } from '../../../../../../src/modules/comptes/adapters/http-web/securite/textesSecurite.ts';

describe('une session ouverte, en clair', () => {
  const { sessions } = textesSecurite('fr');
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';

  it('nomme le navigateur et le système', () => {
    const cas: readonly (readonly [string | null, string])[] = [
      [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/140.0`, 'Edge sous Windows'],
      [`Mozilla/5.0 (Linux; Android 14) ${chrome} Mobile Safari/537.36`, 'Chrome sous Android'],
      [
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
        'Safari sous iPhone',
      ],
      ['curl/8.0', 'Navigateur inconnu'],
      [null, 'Navigateur inconnu'],
    ];
    for (const [agent, clair] of cas) expect(navigateurEnClair(agent, sessions)).to.equal(clair);
  });

  it('tait la fin de l’adresse', () => {
    expect(adresseApprochee('203.0.113.7')).to.equal('203.0.x.x');
    expect(adresseApprochee('::ffff:203.0.113.7')).to.equal('203.0.x.x');
    expect(adresseApprochee('2001:db8:85a3:8d3:1319:8a2e:370:7348')).to.equal('2001:db8:85a3::');
    expect(adresseApprochee('::1')).to.equal('::');
    expect(adresseApprochee('')).to.equal('');
  });
});
