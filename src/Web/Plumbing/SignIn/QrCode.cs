using System.Globalization;
using System.Net;
using System.Text;

namespace GoldenThread.Web.Plumbing.SignIn;

/// <summary>A text as QR code (ISO/IEC 18004: byte mode, error correction M, versions 1 to 10), drawn as SVG of one path: no picture leaves this site, and none is asked for.</summary>
public sealed class QrCode
{
    private static readonly int[] EccPerBlock = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
    private static readonly int[] Blocks = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;
    private readonly int _version;

    private QrCode(int version)
    {
        _version = version;
        Size = version * 4 + 17;
        _dark = new bool[Size, Size];
        _fixed = new bool[Size, Size];
    }

    /// <summary>How many modules a side has.</summary>
    public int Size { get; }

    public bool IsDark(int x, int y) => _dark[x, y];

    /// <summary>The code of a text of at most 213 bytes.</summary>
    public static QrCode Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var version = Enumerable.Range(1, 10).FirstOrDefault(v => bytes.Length * 8 + 4 + (v < 10 ? 8 : 16) <= DataCodewords(v) * 8);
        if (version == 0) { throw new ArgumentException("The text is too long for this code.", nameof(text)); }

        var code = new QrCode(version);
        code.DrawPatterns();
        code.DrawCodewords(WithErrorCorrection(version, Codewords(version, bytes)));
        var best = Enumerable.Range(0, 8).MinBy(mask =>
        {
            code.Mask(mask);
            code.DrawFormat(mask);
            var penalty = QrPenalty.Of(code);
            code.Mask(mask);
            return penalty;
        });
        code.Mask(best);
        code.DrawFormat(best);
        return code;
    }

    /// <summary>The code as SVG with its four modules of white around.</summary>
    public static string Svg(string text, string label)
    {
        var code = Of(text);
        var path = new StringBuilder();
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                if (code._dark[x, y]) { path.Append(CultureInfo.InvariantCulture, $"M{x + 4} {y + 4}h1v1h-1z"); }
            }
        }

        var side = code.Size + 8;
        return string.Create(CultureInfo.InvariantCulture,
            $"<svg role=\"img\" aria-label=\"{WebUtility.HtmlEncode(label)}\" width=\"{side * 5}\" height=\"{side * 5}\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>");
    }

    private static int RawModules(int version)
    {
        var modules = (16 * version + 128) * version + 64;
        if (version < 2) { return modules; }
        var aligned = version / 7 + 2;
        return modules - ((25 * aligned - 10) * aligned - 55) - (version >= 7 ? 36 : 0);
    }

    private static int DataCodewords(int version) => RawModules(version) / 8 - EccPerBlock[version] * Blocks[version];

    private static byte[] Codewords(int version, byte[] content)
    {
        var bits = new List<bool>();
        void Add(int value, int length) { for (var bit = length - 1; bit >= 0; bit--) { bits.Add((value >> bit & 1) != 0); } }
        Add(4, 4);
        Add(content.Length, version < 10 ? 8 : 16);
        foreach (var each in content) { Add(each, 8); }
        var capacity = DataCodewords(version) * 8;
        Add(0, Math.Min(4, capacity - bits.Count));
        Add(0, (8 - bits.Count % 8) % 8);
        for (var pad = 0xEC; bits.Count < capacity; pad ^= 0xEC ^ 0x11) { Add(pad, 8); }
        return [.. bits.Chunk(8).Select(eight => (byte)eight.Aggregate(0, (sum, bit) => sum << 1 | (bit ? 1 : 0)))];
    }

    private static byte[] WithErrorCorrection(int version, byte[] data)
    {
        var (count, ecc, raw) = (Blocks[version], EccPerBlock[version], RawModules(version) / 8);
        var (shortBlocks, shortLength) = (count - raw % count, raw / count);
        var divisor = ReedSolomon.Divisor(ecc);
        var blocks = new List<(byte[] Data, byte[] Ecc)>();
        for (int block = 0, at = 0; block < count; block++)
        {
            var length = shortLength - ecc + (block < shortBlocks ? 0 : 1);
            blocks.Add((data[at..(at + length)], ReedSolomon.Remainder(data[at..(at + length)], divisor)));
            at += length;
        }

        var longest = blocks.Max(block => block.Data.Length);
        return [.. Enumerable.Range(0, longest).SelectMany(at => blocks.Where(block => at < block.Data.Length).Select(block => block.Data[at])),
            .. Enumerable.Range(0, ecc).SelectMany(at => blocks.Select(block => block.Ecc[at]))];
    }

    private void Fix(int x, int y, bool dark) => (_dark[x, y], _fixed[x, y]) = (dark, true);

    private void DrawPatterns()
    {
        for (var at = 0; at < Size; at++) { Fix(6, at, at % 2 == 0); Fix(at, 6, at % 2 == 0); }
        foreach (var (x, y) in new[] { (3, 3), (Size - 4, 3), (3, Size - 4) }) { DrawFinder(x, y); }
        var places = AlignmentPlaces();
        foreach (var x in places)
        {
            foreach (var y in places)
            {
                if ((x, y) is (6, 6) || (x == 6 && y == Size - 7) || (x == Size - 7 && y == 6)) { continue; }
                for (var dx = -2; dx <= 2; dx++) { for (var dy = -2; dy <= 2; dy++) { Fix(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1); } }
            }
        }

        DrawFormat(0);
        DrawVersion();
    }

    private void DrawFinder(int x, int y)
    {
        for (var dx = -4; dx <= 4; dx++)
        {
            for (var dy = -4; dy <= 4; dy++)
            {
                if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size) { Fix(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) is not (2 or 4)); }
            }
        }
    }

    private int[] AlignmentPlaces()
    {
        if (_version == 1) { return []; }
        var count = _version / 7 + 2;
        var step = (_version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(each => Size - 7 - each * step).Reverse()];
    }

    private void DrawFormat(int mask)
    {
        // Error correction M is 00.
        var rest = mask;
        for (var turn = 0; turn < 10; turn++) { rest = rest << 1 ^ (rest >> 9) * 0x537; }
        var bits = (mask << 10 | rest) ^ 0x5412;
        bool Bit(int at) => (bits >> at & 1) != 0;
        for (var at = 0; at <= 5; at++) { Fix(8, at, Bit(at)); }
        Fix(8, 7, Bit(6));
        Fix(8, 8, Bit(7));
        Fix(7, 8, Bit(8));
        for (var at = 9; at < 15; at++) { Fix(14 - at, 8, Bit(at)); }
        for (var at = 0; at < 8; at++) { Fix(Size - 1 - at, 8, Bit(at)); }
        for (var at = 8; at < 15; at++) { Fix(8, Size - 15 + at, Bit(at)); }
        Fix(8, Size - 8, true);
    }

    private void DrawVersion()
    {
        if (_version < 7) { return; }
        var rest = _version;
        for (var turn = 0; turn < 12; turn++) { rest = rest << 1 ^ (rest >> 11) * 0x1F25; }
        var bits = _version << 12 | rest;
        for (var at = 0; at < 18; at++)
        {
            var (far, near, dark) = (Size - 11 + at % 3, at / 3, (bits >> at & 1) != 0);
            Fix(far, near, dark);
            Fix(near, far, dark);
        }
    }

    private void DrawCodewords(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6) { right = 5; }
            for (var down = 0; down < Size; down++)
            {
                for (var side = 0; side < 2; side++)
                {
                    var (x, y) = (right - side, (right + 1 & 2) == 0 ? Size - 1 - down : down);
                    if (_fixed[x, y] || bit >= codewords.Length * 8) { continue; }
                    _dark[x, y] = (codewords[bit >> 3] >> (7 - (bit & 7)) & 1) != 0;
                    bit++;
                }
            }
        }
    }

    private void Mask(int mask)
    {
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var flip = mask switch
                {
                    0 => (x + y) % 2 == 0,
                    1 => y % 2 == 0,
                    2 => x % 3 == 0,
                    3 => (x + y) % 3 == 0,
                    4 => (x / 3 + y / 2) % 2 == 0,
                    5 => x * y % 2 + x * y % 3 == 0,
                    6 => (x * y % 2 + x * y % 3) % 2 == 0,
                    _ => ((x + y) % 2 + x * y % 3) % 2 == 0,
                };
                _dark[x, y] ^= flip && !_fixed[x, y];
            }
        }
    }
}
