using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>Codes that change every 30 seconds (RFC 6238, SHA-1, six digits): what every authenticator app shows.</summary>
public static class Totp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;

    /// <summary>A new secret, 160 bits.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The time step in which a moment lies.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a time step.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 as the apps know it; HMAC does not need a hash that resists collisions.")]
    public static string CodeAt(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed: now, or one before or after for a clock that is off; null when it is none of them.</summary>
    public static long? StepOf(byte[] secret, string? typed, DateTimeOffset now)
    {
        var code = Encoding.ASCII.GetBytes(new string([.. (typed ?? "").Where(char.IsAsciiDigit)]));
        long? found = null;
        foreach (var step in new[] { StepAt(now) - 1, StepAt(now), StepAt(now) + 1 })
        {
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(CodeAt(secret, step)))) { found = step; }
        }

        return found;
    }

    /// <summary>The secret as people type it: groups of four letters and digits.</summary>
    public static string InGroups(byte[] secret) => string.Join(' ', Base32(secret).Chunk(4).Select(group => new string(group)));

    /// <summary>The address that an app opens to take the secret in.</summary>
    public static string Address(byte[] secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={Base32(secret)}&issuer={Uri.EscapeDataString(issuer)}";

    /// <summary>Bytes as letters and digits that are not mistaken for each other (RFC 4648).</summary>
    public static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        int held = 0, bits = 0;
        foreach (var each in bytes)
        {
            held = (held << 8) | each;
            for (bits += 8; bits >= 5; bits -= 5) { text.Append(Letters[(held >> (bits - 5)) & 31]); }
            held &= 31;
        }

        if (bits > 0) { text.Append(Letters[(held << (5 - bits)) & 31]); }
        return text.ToString();
    }
}
