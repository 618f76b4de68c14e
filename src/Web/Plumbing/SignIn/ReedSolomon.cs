namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Error correction of QR codes: remainders over GF(256) with 0x11D.</summary>
internal static class ReedSolomon
{
    public static byte[] Divisor(int degree)
    {
        var divisor = new byte[degree];
        divisor[^1] = 1;
        byte root = 1;
        for (var turn = 0; turn < degree; turn++)
        {
            for (var at = 0; at < degree; at++)
            {
                divisor[at] = Times(divisor[at], root);
                if (at + 1 < degree) { divisor[at] ^= divisor[at + 1]; }
            }

            root = Times(root, 2);
        }

        return divisor;
    }

    public static byte[] Remainder(byte[] data, byte[] divisor)
    {
        var remainder = new byte[divisor.Length];
        foreach (var each in data)
        {
            var factor = (byte)(each ^ remainder[0]);
            Array.Copy(remainder, 1, remainder, 0, remainder.Length - 1);
            remainder[^1] = 0;
            for (var at = 0; at < remainder.Length; at++) { remainder[at] ^= Times(divisor[at], factor); }
        }

        return remainder;
    }

    private static byte Times(byte x, byte y)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = product << 1 ^ (product >> 7) * 0x11D;
            product ^= (y >> bit & 1) * x;
        }

        return (byte)product;
    }
}
