import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Asks Bouncy Castle whether every signer of a detached signature signed a file. */
public class BcVerify {
    public static void main(String[] args) throws Exception {
        byte[] content = Files.readAllBytes(Path.of(args[1]));
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), Files.readAllBytes(Path.of(args[0])));
        int good = 0;
        for (SignerInformation signer : signed.getSignerInfos()) {
            X509CertificateHolder certificate = (X509CertificateHolder) signed.getCertificates().getMatches(signer.getSID()).iterator().next();
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().setProvider(new BouncyCastleProvider()).build(certificate);
            if (!signer.verify(verifier)) {
                System.exit(1);
            }
            good++;
        }
        System.exit(good > 0 ? 0 : 1);
    }
}
