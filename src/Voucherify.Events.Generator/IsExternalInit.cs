namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for to make records, and .NET Standard does not have.</summary>
internal static class IsExternalInit;
