using FsCheck;
using FsCheck.Fluent;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Tests.Measures.Figures;

public sealed class PlainNumberTests
{
    private static readonly string[] Odd = ["0", "-0", "00", "5.", ".5", "-.5", ".", "-", "--1", "1-", "1.2.3", "+4", " 4", "4 ", "1000000000000000", "1000000000000000.0", "1000000000000001", "999999999999999.999", "-1000000000000001", "0.000000000000000001", "123456789012345678", "1e3", "٣", "", "1,000", "4%", "0.10"];

    [Fact]
    public void The_short_way_gives_what_the_long_way_gives()
    {
        foreach (var text in Odd) { Same(text); }
        var parts = Gen.Elements("0", "1", "9", "5", "7", ".", "-", "0", "3", "2");
        var numbers = Gen.ArrayOf(parts).Select(string.Concat);
        var decimals = ArbMap.Default.GeneratorFor<decimal>().Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Prop.ForAll(Arb.From(Gen.OneOf(numbers, decimals)), Same).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Theory]
    [InlineData("12.30", true), InlineData("-4", true), InlineData("547187", true), InlineData("16012355892", true), InlineData("1,000", false), InlineData("1e3", false), InlineData("..", false)]
    public void Plain_numbers_take_the_short_way(string text, bool isPlain) => Assert.Equal(isPlain, PlainNumber.TryRead(text, out _));

    private static bool Same(string text)
    {
        var (fast, slow) = (FigureReader.Read(text), FigureReader.ReadAny(text, null));
        Assert.Equal(slow, fast);
        // Equal decimals may still be printed differently: 1.0 and 1.00.
        Assert.Equal(slow.Value is { } before ? decimal.GetBits(before) : null, fast.Value is { } after ? decimal.GetBits(after) : null);
        return true;
    }
}
