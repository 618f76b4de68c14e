namespace GoldenThread.Domain.Organisation;

/// <summary>The area that the council serves, as publishers of statistics know it, so that its own figures are found among everybody's.</summary>
/// <param name="Code">The code of the Office for National Statistics, as in E08000009.</param>
/// <param name="Name">The name, as in "Trafford".</param>
/// <param name="OtherCodes">Other codes that publishers use for it, as in "358" of the Department for Education.</param>
public sealed record CouncilArea(string Code, string Name, IReadOnlyList<string> OtherCodes)
{
    /// <summary>Whether a code or a name is this area's.</summary>
    /// <param name="code">The code as published; empty where there is none.</param>
    /// <param name="name">The name as published.</param>
    public bool Is(string code, string name) => code.Length > 0 ? code == Code || OtherCodes.Contains(code) : string.Equals(name, Name, StringComparison.OrdinalIgnoreCase);
}
