import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { erreurDe } from '../erreurDe.ts';
import { PAGE_DU_SECOND_FACTEUR } from './barriereDuSecondFacteur.ts';
import { filDeMonCompte } from './filDeMonCompte.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  /** A `data:` image. */
  readonly qr: string;
  /** In groups of four. */
  readonly cle: string;
  readonly erreurs: FormErrors;
}

const COTE_DU_QR = 220;

export const MiseEnPlacePage: FunctionComponent<Props> = ({ qr, cle, erreurs }) => {
  const textes = textesSecurite(usePage().langue);
  const { miseEnPlace, champs, code } = textes;
  return (
    <Layout
      titre={miseEnPlace.titre}
      filAriane={filDeMonCompte(textes, miseEnPlace.titre)}
      erreurs={erreurs}
      etroit
    >
      <h2 class="govuk-heading-m">{miseEnPlace.etape1}</h2>
      <p class="govuk-body">{miseEnPlace.scanner}</p>
      <p class="govuk-body">
        <img src={qr} alt={miseEnPlace.qr} width={COTE_DU_QR} height={COTE_DU_QR} />
      </p>
      <p class="govuk-body">{miseEnPlace.sinon}</p>
      <p class="govuk-body">
        <strong>{cle}</strong>
      </p>
      <h2 class="govuk-heading-m">{miseEnPlace.etape2}</h2>
      <Formulaire action={`${PAGE_DU_SECOND_FACTEUR}/mise-en-place`}>
        <Champ
          champ="code"
          libelle={champs.code}
          indice={code.indice}
          type="code"
          largeur={10}
          erreur={erreurDe(erreurs, 'code')}
          requis
        />
        <Bouton>{miseEnPlace.action}</Bouton>
      </Formulaire>
    </Layout>
  );
};
