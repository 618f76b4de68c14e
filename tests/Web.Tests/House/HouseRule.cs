namespace GoldenThread.Web.Tests.House;

/// <summary>A rule of the house and where it is broken.</summary>
public static class HouseRule
{
    public static void Holds(string rule, IEnumerable<string> broken)
    {
        var places = broken.ToList();
        Assert.True(places.Count == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, places)}");
    }
}
