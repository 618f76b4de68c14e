using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Tests.Basics;

public sealed class CodeOrderTests
{
    [Fact]
    public void Codes_stand_as_people_count() =>
        Assert.Equal(["", "1.2", "1.10", "CS07", "CS7", "cs08", "CS10", "M", "M1", "M2", "M10", "M10a", "NI 9", "NI 130"],
            new[] { "NI 130", "M10", "M10a", "CS10", "1.10", "M2", "CS07", "M1", "1.2", "NI 9", "CS7", "", "cs08", "M" }.Order(CodeOrder.Instance));

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(null, "A", -1)]
    [InlineData("A1", "a1", -1)]
    [InlineData("A99999999999999999999999", "A100000000000000000000000", -1)]
    [InlineData("B1", "A2", 1)]
    public void Two_codes_have_one_order(string? one, string? other, int order)
    {
        Assert.Equal(order, Math.Sign(CodeOrder.Instance.Compare(one, other)));
        Assert.Equal(-order, Math.Sign(CodeOrder.Instance.Compare(other, one)));
    }
}
