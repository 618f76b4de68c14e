using System.Text;
using GoldenThread.Web.Plumbing.SignIn;

namespace GoldenThread.Web.Tests.Plumbing.SignIn;

public sealed class QrCodeTests
{
    private static readonly int[] EccPerBlock = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
    private static readonly int[][] DataOfBlocks =
        [[], [16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27], [31, 31, 31, 31], [38, 38, 39, 39], [36, 36, 36, 37, 37], [43, 43, 43, 43, 44]];

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(26)]
    [InlineData(42)]
    [InlineData(62)]
    [InlineData(84)]
    [InlineData(106)]
    [InlineData(122)]
    [InlineData(152)]
    [InlineData(180)]
    [InlineData(213)]
    public void What_is_drawn_reads_as_what_was_written(int length)
    {
        var text = new string([.. Enumerable.Range(0, length).Select(at => (char)('!' + at * 7 % 90))]);
        Assert.Equal(text, Read(QrCode.Of(text)));
    }

    [Fact]
    public void What_is_too_long_is_refused() => Assert.Throws<ArgumentException>(() => QrCode.Of(new string('x', 214)));

    /// <summary>Reads a code as the standard says, from the tables printed there, and not by what draws it.</summary>
    private static string Read(QrCode code)
    {
        var version = (code.Size - 17) / 4;
        var format = 0;
        for (var at = 0; at < 6; at++) { format |= Bit(code, 8, at) << at; }
        format |= Bit(code, 8, 7) << 6 | Bit(code, 8, 8) << 7 | Bit(code, 7, 8) << 8;
        for (var at = 9; at < 15; at++) { format |= Bit(code, 14 - at, 8) << at; }
        format ^= 0x5412;
        Assert.Equal(0, format >> 13);
        var mask = format >> 10 & 7;

        var bits = new List<int>();
        var up = true;
        for (var right = code.Size - 1; right > 0; right -= 2)
        {
            if (right == 6) { right--; }
            for (var step = 0; step < code.Size; step++)
            {
                var y = up ? code.Size - 1 - step : step;
                foreach (var x in new[] { right, right - 1 }) { if (!IsPattern(version, code.Size, x, y)) { bits.Add(Bit(code, x, y) ^ (Flips(mask, y, x) ? 1 : 0)); } }
            }

            up = !up;
        }

        var words = bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => eight.Aggregate(0, (sum, bit) => sum * 2 + bit)).ToList();
        var blocks = DataOfBlocks[version].Select(_ => new List<int>()).ToList();
        var next = 0;
        for (var at = 0; at < DataOfBlocks[version].Max(); at++) { for (var block = 0; block < blocks.Count; block++) { if (at < DataOfBlocks[version][block]) { blocks[block].Add(words[next++]); } } }
        var data = blocks.SelectMany(block => block).ToList();
        for (var at = 0; at < EccPerBlock[version]; at++) { foreach (var block in blocks) { block.Add(words[next++]); } }
        Assert.All(blocks, block => Assert.All(Enumerable.Range(0, EccPerBlock[version]), power => Assert.Equal(0, Syndrome(block, power))));

        var stream = string.Concat(data.Select(word => Convert.ToString(word, 2).PadLeft(8, '0')));
        Assert.Equal("0100", stream[..4]);
        var counted = version < 10 ? 8 : 16;
        var length = Convert.ToInt32(stream.Substring(4, counted), 2);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(at => Convert.ToByte(stream.Substring(4 + counted + at * 8, 8), 2))]);
    }

    private static int Bit(QrCode code, int x, int y) => code.IsDark(x, y) ? 1 : 0;

    private static bool IsPattern(int version, int size, int x, int y)
    {
        int[][] places = [[], [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];
        if (x == 6 || y == 6 || (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9)) { return true; }
        if (version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11))) { return true; }
        var last = size - 7;
        return places[version].Any(px => places[version].Any(py => !((px == 6 && py == 6) || (px == 6 && py == last) || (px == last && py == 6)) && Math.Abs(px - x) <= 2 && Math.Abs(py - y) <= 2));
    }

    private static bool Flips(int mask, int i, int j) => mask switch
    {
        0 => (i + j) % 2 == 0,
        1 => i % 2 == 0,
        2 => j % 3 == 0,
        3 => (i + j) % 3 == 0,
        4 => (i / 2 + j / 3) % 2 == 0,
        5 => i * j % 2 + i * j % 3 == 0,
        6 => (i * j % 2 + i * j % 3) % 2 == 0,
        _ => ((i + j) % 2 + i * j % 3) % 2 == 0,
    };

    /// <summary>The block as a polynomial over GF(256), at a power of two: zero where nothing is damaged.</summary>
    private static int Syndrome(List<int> block, int power)
    {
        var point = 1;
        for (var turn = 0; turn < power; turn++) { point = Times(point, 2); }
        return block.Aggregate(0, (sum, word) => Times(sum, point) ^ word);
    }

    private static int Times(int x, int y)
    {
        var product = 0;
        for (; y > 0; y >>= 1)
        {
            if ((y & 1) != 0) { product ^= x; }
            x = x << 1 ^ ((x & 0x80) != 0 ? 0x11D : 0);
        }

        return product;
    }
}
