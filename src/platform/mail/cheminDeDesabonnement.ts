/** To which mail readers post by themselves (RFC 8058): no page of ours stands behind such a request, its token proves it. */
export const cheminDeDesabonnement = '/desabonnement';
