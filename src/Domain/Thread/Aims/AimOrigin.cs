namespace GoldenThread.Domain.Thread;

/// <summary>Whose priority an aim is (R15).</summary>
public enum AimOrigin
{
    /// <summary>The council and its residents chose it.</summary>
    Local,

    /// <summary>The government asks for it.</summary>
    National,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Whose priority it is, in words.</summary>
public static class AimOriginInWordsExtensions
{
    /// <summary>As pages print it.</summary>
    /// <param name="origin">Whose it is.</param>
    public static string InWords(this AimOrigin origin) => origin switch { AimOrigin.Local => "Local", AimOrigin.National => "National", _ => "Local and national" };
}
